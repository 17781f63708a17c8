import type { Translated } from '../text/translate.js';
import type { en } from './en.js';

export const es = {
  lang: 'es',
  dir: 'ltr',
  name: 'Español',
  review: 'draft',
  dates:
    'Última comprobación: 28 de noviembre de 2026 · Próxima comprobación: 28 de noviembre de 2027 · Versión 2.1.0',
  title: '¿Por qué me siguen dando espasmos y calambres musculares?',
  condition: 'Espasmos y calambres musculares',
  message: 'Los espasmos y los calambres duelen, pero la mayoría pasan en minutos y no hacen daño.',
  intro:
    'Un estiramiento suave suele detenerlos. Para adultos y para quienes cuidan a alguien: cómo aliviar un calambre, por qué llega y cuándo buscar ayuda.',
  contents: {
    label: 'En esta guía',
    sections: {
      relief: 'Aliviarlo',
      overview: 'Qué es',
      causes: 'Por qué pasa',
      prevention: 'Tener menos',
    },
    panels: {
      pregnancy: { label: 'Embarazo' },
      medicines: { label: 'Medicinas' },
      'long-illness': { label: 'Enfermedad crónica' },
    },
    danger: 'Señales de peligro',
  },
  keyPoints: {
    title: 'Lo más importante',
    points: [
      'Estire con suavidad unos 30 segundos.',
      'En la mayoría de las personas no se encuentra ninguna causa. Estirar antes de acostarse puede ayudar.',
      'No tome quinina por su cuenta. Puede causar sangrado grave.',
      'No deje de tomar una medicina recetada sin preguntar antes. Si hay una señal de peligro, busque ayuda primero.',
    ],
  },
  danger: {
    title: 'Señales de peligro',
    calm: 'La mayoría de las personas con un calambre no tienen ninguna de estas señales. Una lista no puede decirle qué tiene, así que llame si tiene dudas.',
    action: 'Si hay una señal de peligro, llame ya al {number}. No conduzca.',
    localNumber: 'número local de emergencias',
    signs: [
      {
        text: 'Dolor, presión o calambre en el pecho, dificultad repentina para respirar, o tos con sangre.',
      },
      {
        text: 'Debilidad repentina de un lado del cuerpo, un lado de la cara caído, dificultad para hablar, una convulsión, o la persona se desploma.',
      },
      {
        text: 'Un brazo o una pierna que de repente están fríos y pálidos, o que después de una lesión duelen de manera insoportable.',
      },
      {
        text: 'Después del calor o el ejercicio: confusión, desplome, piel muy caliente, o temperatura del cuerpo de 39.4\u00a0°C (103\u00a0°F) o más.',
      },
      {
        text: 'Dolor de espalda con adormecimiento nuevo entre las piernas, o con problemas de la vejiga o los intestinos, o con las piernas débiles.',
      },
      {
        text: 'Mandíbula rígida o trabada, dificultad para tragar, o espasmos en todo el cuerpo, sobre todo después de una herida.',
      },
      {
        text: 'Si toma un antipsicótico (enfermedades mentales) o una medicina para náuseas: espasmos de cara, cuello, lengua, ojos o espalda.',
      },
      {
        text: 'Espasmos con la garganta apretada o respiración ruidosa, o con fiebre, músculos rígidos y confusión.',
      },
      {
        text: 'Orina como bebida de cola si toma estatina, o con dolor muscular fuerte o debilidad.',
      },
      {
        text: 'Dolor de barriga muy fuerte o constante, o una barriga que sigue dura. En el embarazo, sangrado abundante.',
      },
    ],
    more: {
      today: {
        title: 'Busque ayuda hoy mismo',
        body: [
          {
            text: 'Llame a su clínica o consultorio. Si está cerrado, vaya a atención urgente o a emergencias.',
          },
          {
            list: [
              {
                text: 'Una sola pierna con dolor nuevo que no se va, o con hinchazón, o caliente, o con la piel roja o más oscura. El color se nota menos en la piel morena o negra.',
              },
              {
                text: 'Un solo calambre que dura más de 10 minutos aunque estire, o un calambre que llega después de una herida sucia, mordedura, picadura o envenenamiento.',
              },
              { text: 'Debilidad o adormecimiento nuevos.' },
              {
                text: 'Calambres en los brazos o la barriga sin causa clara, o manos que se cierran solas mientras siente hormigueo en la boca.',
              },
              {
                text: 'Dolor en el pie al estar en la cama, que se alivia al bajar la pierna, o una llaga en el pie que no sana.',
              },
              {
                text: 'Calambres después de empezar un diurético (medicina que hace orinar más), después de mucho vómito o diarrea, o cuando vomita lo que bebe. Calambres por calor o ejercicio que van y vienen durante más de una hora, o que vienen con dolor de cabeza, vómito o mareo. Calambres por calor o ejercicio si tiene una enfermedad del corazón o una dieta baja en sal.',
              },
              {
                text: 'Embarazo: dolor de cabeza fuerte, vista borrosa, dolor o endurecimiento de la barriga, sangrado, o hinchazón de la cara, las manos o una pierna. Llame de inmediato a quien atiende su embarazo.',
              },
              {
                text: 'Si toma quinina y tiene moretones, sangrado de nariz o manchas moradas: deje de tomar la quinina. Si toma una estatina (para el colesterol): dolor o debilidad de los músculos sin explicación.',
              },
            ],
          },
        ],
      },
      visit: {
        title: 'Pida una cita',
        body: [
          {
            text: 'Vea a un médico o a una enfermera, aunque se sienta bien entre un calambre y otro. Dormir mal por esto ya es motivo suficiente para consultar.',
          },
          {
            lead: 'En un plazo de 1 a 2 días:',
            list: [
              { text: 'Dolor en la pantorrilla que aparece al caminar y se va al descansar.' },
              { text: 'Calambres que empezaron con una medicina nueva que no sea un diurético.' },
              { text: 'Si bebe mucho alcohol: pregunte cómo beber menos. No lo deje de golpe.' },
              {
                text: 'Un músculo que tiembla un poco debajo de la piel y poco a poco pierde fuerza, o que se hace más pequeño.',
              },
            ],
          },
          {
            lead: 'En 2 semanas como máximo:',
            list: [
              {
                text: 'Calambres que vuelven una y otra vez, son muy fuertes, le arruinan el sueño o no mejoran con los cuidados en casa.',
              },
              {
                text: 'Calambres con una enfermedad, como cirrosis (hígado con cicatrices), o piernas que siguen adormecidas o hinchadas.',
              },
              {
                text: 'Un niño o una niña con calambres una y otra vez, sobre todo en una sola pierna o si cojea.',
              },
              { text: 'Calambres que solo dan con una tarea, como escribir.' },
            ],
          },
        ],
      },
    },
  },
  sections: {
    relief: {
      title: '¿Cómo alivio un calambre?',
      panels: {
        stretch: {
          title: 'Estire el músculo y mantenga la posición',
          body: [
            {
              steps: [
                'Pare. Si conduce, deténgase a un lado; si está nadando, flote y haga señas.',
                'Siéntese o agárrese de algo, porque puede lastimarse si se cae, y respire despacio.',
                'Estire con suavidad el músculo tenso hasta sentir que se alarga, pero sin dolor.',
                'Mantenga el estiramiento unos 30 segundos, o hasta que el músculo se afloje.',
                'Frote el músculo, pero nunca una pantorrilla hinchada o caliente.',
                'Descanse y, si sigue tenso, vuelva a estirar, hasta 3 veces en total.',
                'Si tiene calor, beba algo a sorbos, a menos que deba limitar los líquidos.',
              ],
            },
            {
              caution:
                'Nunca haga rebotes ni fuerce un estiramiento, y pare si siente un dolor agudo. No estire si sintió un chasquido o un desgarro.',
            },
            {
              text: 'Los tiempos que siguen son consejo de expertos para los estiramientos en general. Nadie ha comprobado cuál es mejor para un calambre.',
            },
          ],
        },
        massage: {
          title: 'Frote el músculo',
          body: [
            {
              text: 'Frote con suavidad el músculo tenso mientras lo estira, o con más fuerza si así se siente mejor. Los expertos lo aconsejan, pero una revisión grande no encontró ningún estudio bueno sobre el masaje para los calambres.',
            },
            {
              caution:
                'No frote una pantorrilla hinchada, caliente, roja o más oscura, o con un dolor nuevo que no se va. Podría ser un coágulo de sangre, así que busque ayuda el mismo día.',
            },
          ],
        },
        'heat-cold': {
          title: 'Use calor o frío',
          body: [
            {
              lead: 'Pruebe los dos y quédese con el que le alivie más (nadie lo ha puesto a prueba con los calambres):',
              list: [
                {
                  text: 'Si el músculo sigue tenso, pruebe el calor: una toalla tibia, un baño tibio o una almohadilla térmica.',
                },
                {
                  text: 'Si después queda adolorido, pruebe una compresa fría envuelta en una tela.',
                },
              ],
            },
            {
              caution:
                'Ponga una tela entre la almohadilla térmica y la piel, y no pase del nivel medio. Use la almohadilla de 10 a 15 minutos, ponga una alarma y no se duerma encima.',
            },
            { caution: 'Use la compresa fría de 10 a 15 minutos, nunca más de 20.' },
            {
              caution:
                'Si tiene la piel adormecida o con hormigueo, o problemas del corazón o de la circulación, pregunte antes a su médico. No caliente una pierna que pueda tener un coágulo de sangre.',
            },
          ],
        },
        'pain-relief': {
          title: 'La medicina para el dolor solo ayuda después',
          body: [
            {
              text: 'El ibuprofeno, el naproxeno y el paracetamol (acetaminofén) no detienen un calambre, porque actúan demasiado despacio. Pero pueden aliviar el dolor que queda después, si sigue la etiqueta.',
            },
            {
              text: 'El ibuprofeno y el naproxeno tratan la inflamación (hinchazón), y un calambre no es eso. El naproxeno se relaciona con calambres en las piernas.',
            },
            {
              caution:
                'El ibuprofeno y el naproxeno pueden aumentar el riesgo de un ataque al corazón o un derrame cerebral, incluso al principio. Las dosis altas y el uso prolongado lo aumentan más. Estas medicinas pueden hacer sangrar el estómago y dañar los riñones.',
            },
            {
              caution:
                'Si tiene problemas de corazón, estómago, hígado o riñones, pregunte antes en la farmacia. Haga lo mismo si toma anticoagulantes (contra los coágulos), diuréticos (hacen orinar más) o pastillas para la presión. Desde más o menos la semana 20 de embarazo, tome ibuprofeno o naproxeno solo si su médico se lo indica.',
            },
            {
              caution:
                'En un ejercicio muy largo, estas medicinas pueden aumentar el riesgo de que baje la sal en la sangre.',
            },
          ],
        },
        prescription: {
          title: 'Medicinas que un médico puede recetar',
          body: [
            {
              text: 'Ninguna medicina quita con certeza los calambres. A veces los médicos prueban diltiazem (una medicina para el corazón), vitaminas B o un relajante muscular (afloja los músculos tensos), aunque hay pocos estudios. Pero si tiene cirrosis (hígado con cicatrices), los equipos que tratan el hígado tienen opciones: pregunte al suyo.',
            },
            {
              caution:
                'Los relajantes musculares pueden dar sueño y mareo, y usted puede caerse. Si los toma, no conduzca ni beba alcohol. Las personas mayores deberían evitar la mayoría de ellos, y uno, el carisoprodol, puede causar adicción.',
            },
            { text: 'En Estados Unidos, la quinina no está aprobada para los calambres.' },
            {
              text: 'Decida junto con su médico. Pregunte qué beneficio puede darle la medicina, qué daño puede hacerle y qué pasa si espera.',
            },
            {
              caution:
                'No deje de tomar una medicina recetada sin preguntar antes. Si hay una señal de peligro, busque ayuda primero.',
            },
          ],
        },
        choices: {
          title: 'Compare sus opciones',
          body: [
            {
              list: [
                {
                  text: 'No hacer nada: la mayoría de los calambres pasan en minutos. Muchos calambres nocturnos mejoran solos, pero quitan el sueño. Si hay una señal de peligro, esperar puede hacer daño.',
                },
                {
                  text: 'Estirar: quizá calme los nervios que mantienen tenso el músculo, y por lo general detiene el calambre. Si lo fuerza, puede lastimarse.',
                },
                {
                  text: 'Frotar, calor o frío: quizá relajen el músculo o calmen el dolor que queda. El calor y el frío pueden dañar la piel.',
                },
                {
                  text: 'Medicinas para el dolor: demasiado lentas para el calambre, pero quizá calmen después el dolor que queda. Pueden dañar el estómago, el corazón o los riñones.',
                },
                {
                  text: 'Medicinas recetadas: actúan sobre los nervios, los músculos o los vasos sanguíneos. El beneficio es pequeño o dudoso. Algunas causan daños graves, o dan demasiado sueño para conducir.',
                },
              ],
            },
            {
              text: '¿Qué es lo que más le importa: el sueño, el ánimo, el trabajo o el deporte? Elija junto con su médico, su enfermera o su farmacéutico.',
            },
          ],
        },
      },
    },
    overview: {
      title: '¿Qué son los espasmos y los calambres musculares?',
      panels: {
        'what-it-is': {
          title: '¿Calambre, espasmo, temblor del músculo o piernas inquietas?',
          figures: {
            spasm: {
              caption:
                'Izquierda: pantorrilla en reposo. Derecha: con calambre, se pone dura y el pie apunta hacia abajo.',
              alt: 'Dos piernas, de la rodilla al pie. La pantorrilla de una es larga y plana. La de la otra es corta, gruesa y está marcada, y los dedos del pie apuntan hacia abajo.',
            },
          },
          body: [
            {
              text: 'Mucha gente usa las dos palabras, espasmo y calambre, para lo mismo: uno o más músculos se ponen tensos de repente, muchas veces con dolor. Usted no puede controlarlo, y lo provocan los nervios del músculo.',
            },
            {
              text: 'Dura desde unos segundos hasta cerca de 10 minutos. El dolor que queda puede durar un día.',
            },
            {
              text: 'Los médicos también usan “espasmo” para las lesiones de espalda y para las enfermedades del cerebro o de la columna.',
            },
            {
              terms: [
                {
                  term: 'Piernas inquietas',
                  meaning:
                    'Una necesidad de moverse. Moverse la alivia; un calambre necesita un estiramiento.',
                },
                {
                  term: 'Pequeño temblor del músculo (fasciculación)',
                  meaning:
                    'Un movimiento pequeño y rápido debajo de la piel, no un calambre leve. Por lo general, inofensivo.',
                },
                {
                  term: 'Distonía',
                  meaning: 'El cerebro hace que una parte del cuerpo se tuerza.',
                },
                {
                  term: 'Espasticidad',
                  meaning: 'Músculos rígidos después de un daño en el cerebro o la columna.',
                },
                {
                  term: 'Contractura',
                  meaning: 'Para los médicos, un músculo acortado que no puede relajarse.',
                },
                {
                  term: 'Tetania',
                  meaning:
                    'Espasmos largos de las manos o los pies, por calcio bajo o por respirar rápido.',
                },
                {
                  term: 'Claudicación',
                  meaning:
                    'Dolor al caminar, causado por arterias estrechas, que se alivia al descansar.',
                },
              ],
            },
          ],
        },
        where: {
          title: 'Dónde dan los calambres',
          figures: {
            where: {
              caption: 'Las rayas marcan dónde dan más calambres: pantorrilla, pie y muslo.',
              alt: 'Una pierna vista de lado. Están marcados la pantorrilla, el pie y el muslo por delante y por detrás.',
            },
          },
          body: [
            {
              text: 'La mayoría de los calambres dan en la pierna. Primero está la pantorrilla; luego, el pie y el muslo. También pueden darle en los brazos, las manos, la barriga, las costillas o la espalda.',
            },
            {
              text: 'Un calambre en el pecho es una emergencia: llame ya al número de emergencias. Los calambres en los brazos o la barriga sin causa clara necesitan atención el mismo día.',
            },
            {
              text: 'Un espasmo en la espalda suele ser parte de un dolor de espalda, que necesita su propio cuidado.',
            },
          ],
        },
        who: {
          title: 'A quién le dan calambres',
          figures: {
            hundred: {
              caption:
                'De 100 adultos en un mes, los primeros 6 tuvieron calambres más fuertes; los 25 siguientes, leves; y 69, ninguno.',
              alt: 'Cien personas en filas de diez. Las primeras 6 y las 25 siguientes están marcadas, cada grupo a su manera.',
            },
          },
          body: [
            {
              text: 'Los calambres que vuelven son comunes. Una encuesta de Estados Unidos preguntó por el último mes. Cerca de 1 de cada 4 adultos (25 de cada 100) tuvo calambres nocturnos leves en las piernas. Menos personas (6 de cada 100) los tuvieron más fuertes.',
            },
            { text: 'Los calambres se relacionan con dormir mal y con el ánimo bajo.' },
            {
              lead: 'Es más probable que le den calambres si usted:',
              list: [
                { text: 'tiene más edad, o está en los últimos seis meses del embarazo' },
                { text: 'entrena o compite muy fuerte, sobre todo si ya ha tenido calambres' },
                { text: 'vive con obesidad' },
                { text: 'se sienta mucho tiempo y se mueve poco' },
              ],
            },
            {
              lead: 'O si tiene:',
              list: [
                {
                  text: 'enfermedad de los riñones con diálisis (limpieza de la sangre), o cirrosis (hígado con cicatrices)',
                },
                { text: 'enfermedad de Parkinson' },
                { text: 'diabetes tipo 2 o daño en los nervios' },
                { text: 'estrechamiento del canal de la columna (estenosis espinal)' },
                { text: 'enfermedad de los vasos sanguíneos' },
                { text: 'tiroides poco activa (una glándula del cuello)' },
                { text: 'la costumbre de beber alcohol, después de los 60 años' },
              ],
            },
          ],
        },
        pregnancy: {
          title: 'Calambres en el embarazo',
          body: [
            {
              text: 'Los calambres en las piernas son comunes en el embarazo, sobre todo en los últimos seis meses (segundo y tercer trimestre).',
            },
            {
              text: 'Por lo general no hacen daño, aunque pueden arruinar una noche.',
            },
            {
              steps: [
                'Cuando llegue un calambre, lleve despacio los dedos del pie hacia usted, y nunca los fuerce.',
                'A la hora de acostarse, estire las pantorrillas agarrándose de algo firme.',
                'Siga haciendo actividad física de la manera que acordó con su médico o partera.',
              ],
            },
            {
              text: 'Pregunte a su médico o partera antes de tomar magnesio o cualquier suplemento: los estudios son débiles y no coinciden.',
            },
            {
              caution:
                'Llame de inmediato a quien atiende su embarazo si tiene dolor o endurecimiento de la barriga, cualquier sangrado, dolor de cabeza fuerte o vista borrosa. Haga lo mismo si se le hinchan la cara, las manos o una sola pierna. Un dolor de barriga muy fuerte o un sangrado abundante es una emergencia: llame ya al número de emergencias.',
            },
          ],
        },
        'long-illness': {
          title: 'Diálisis, párkinson, diabetes o enfermedad del hígado',
          body: [
            {
              lead: 'Esto es para usted y para quienes cuidan de usted:',
              list: [
                {
                  text: 'Diálisis (limpieza de la sangre): los calambres son comunes. Avise al personal de inmediato, pero no acorte la sesión. Menos sal en la comida puede ayudar.',
                },
                {
                  text: 'Enfermedad de Parkinson: los calambres son más comunes. Si los dedos del pie se encogen o se aprietan, puede que no sea un calambre, así que pida una cita.',
                },
                {
                  text: 'Cirrosis (hígado con cicatrices): la mayoría de las personas (2 de cada 3) tienen calambres. Los equipos que tratan el hígado pueden tratarlos, así que avise al suyo.',
                },
                {
                  text: 'Diabetes o daño en los nervios: aquí también son comunes los calambres. Si tiene los pies adormecidos, estírelos con suavidad.',
                },
              ],
            },
            {
              text: 'Si ayuda a alguien con un calambre, empuje despacio los dedos del pie hacia la espinilla (canilla). Pare cuando la persona se lo diga.',
            },
            {
              caution:
                'Respete los límites de líquidos, sal y minerales que fijó su equipo médico, incluso durante un calambre.',
            },
          ],
        },
        known: {
          title: 'Lo que se sabe y lo que no',
          body: [
            {
              lead: 'Los expertos saben que:',
              list: [
                { text: 'La mayoría de los calambres no hacen daño, y muchos mejoran solos.' },
                {
                  text: 'Un estiramiento suele detener un calambre. Frotar o poner calor o frío puede sentirse bien.',
                },
                { text: 'La quinina puede poner en peligro la vida.' },
                { text: 'El magnesio probablemente no ayude a las personas mayores.' },
              ],
            },
            {
              lead: 'Nadie sabe todavía:',
              list: [
                { text: 'la causa exacta de los calambres' },
                { text: 'cuánto tiempo es mejor mantener un estiramiento' },
                {
                  text: 'si los líquidos, los zapatos, el masaje, el calor o la comida previenen los calambres',
                },
                { text: 'si un nuevo estudio de la vitamina K2 mostraría lo mismo' },
              ],
            },
            {
              text: 'Para prevenir los calambres, los estiramientos y la revisión de las medicinas tienen algo de evidencia. Los estudios sobre los líquidos no coinciden. Los zapatos y la comida son los que menos evidencia tienen.',
            },
            {
              text: 'Saber qué le provoca los calambres puede ayudarle a tener menos, así que lleve un diario durante 2 semanas (puede imprimir uno).',
            },
          ],
        },
      },
    },
    causes: {
      title: '¿Por qué dan calambres?',
      panels: {
        dehydration: {
          title: 'Falta de líquido',
          body: [
            {
              text: 'Los estudios no coinciden en si la falta de líquido (deshidratación) provoca calambres. En algunas carreras, los atletas con calambres no habían perdido más líquido que los demás. Pero los registros de 30 años de otra carrera muestran una relación.',
            },
            {
              text: 'Algunos creen que perder líquido altera las sales de la sangre. Los análisis de atletas no muestran esto. En un estudio de laboratorio con 10 hombres, el agua simple después de sudar hizo más fácil provocar calambres. Una bebida con sales lo hizo más difícil.',
            },
            {
              text: 'Para los calambres nocturnos, hay poca evidencia en un sentido o en otro, así que beba cuando tenga sed.',
            },
          ],
        },
        electrolytes: {
          title: 'Sales y minerales en la sangre',
          body: [
            {
              text: 'El potasio, el calcio, el sodio y el magnesio son minerales de la sangre, llamados electrolitos. Si uno está muy bajo, los músculos pueden acalambrarse. El calcio bajo también puede dar hormigueo en las manos y la boca.',
            },
            {
              text: 'Pero la mayoría de los calambres comunes probablemente no se deben a esto. La mayoría de las personas no necesitan un análisis de sangre.',
            },
            {
              lead: 'Los niveles pueden cambiar con:',
              list: [
                { text: 'medicinas, como los diuréticos (hacen orinar más)' },
                { text: 'mucho vómito, diarrea o sudor' },
                { text: 'insuficiencia renal o cirrosis (hígado con cicatrices)' },
                { text: 'problemas de tiroides o mucho alcohol' },
              ],
            },
            {
              text: 'La dieta también puede cambiarlos, pero en un adulto sano la comida sola rara vez lo hace.',
            },
            {
              caution:
                'Pregunte a su médico o en la farmacia antes de tomar pastillas de minerales.',
            },
          ],
        },
        overexertion: {
          title: 'Músculos cansados o que trabajan demasiado',
          body: [
            {
              text: 'La fatiga muscular (músculos cansados) es la causa con más respaldo. Puede que no sea la única.',
            },
            {
              text: 'Los calambres son más probables si se esfuerza más de lo que ha entrenado.',
            },
            {
              text: 'Aumente el entrenamiento a lo largo de varias semanas, y baje el ritmo cuando sienta cansado un músculo.',
            },
          ],
        },
        circulation: {
          title: 'La circulación y sentarse mucho tiempo',
          body: [
            {
              text: 'La mala circulación puede sentirse como un calambre. El dolor en la pantorrilla que aparece al caminar y se va al descansar puede venir de arterias estrechas. El músculo no se pone tenso, así que estirar no ayuda. Pida una cita para los próximos 1 o 2 días.',
            },
            {
              text: 'Los calambres nocturnos son más comunes en personas con problemas de los vasos sanguíneos. Eso no demuestra que la mala circulación sea la causa.',
            },
            {
              text: 'Sentarse mucho tiempo en la misma posición también se relaciona con los calambres, y nadie sabe por qué. Levántese y muévase a menudo.',
            },
          ],
        },
        conditions: {
          title: 'Enfermedades y etapas de la vida',
          body: [
            {
              text: 'Pocas veces el motivo es una enfermedad. En la mayoría de las personas no se encuentra ninguna causa.',
            },
            {
              lead: 'Pero los calambres pueden venir con problemas de los nervios o los músculos:',
              list: [
                { text: 'daño en los nervios de los pies y las piernas (neuropatía periférica)' },
                {
                  text: 'trastornos del movimiento, en los que el cerebro tuerce una parte del cuerpo',
                },
                { text: 'enfermedad de Parkinson' },
                { text: 'algunas enfermedades de los músculos' },
                { text: 'estrechamiento del canal de la columna (estenosis espinal)' },
                {
                  text: 'enfermedad de la neurona motora (ELA), una enfermedad poco frecuente de los nervios que mueven los músculos',
                },
              ],
            },
            {
              lead: 'También pueden venir con:',
              list: [
                { text: 'diabetes' },
                { text: 'embarazo' },
                { text: 'edad avanzada' },
                { text: 'diálisis (limpieza de la sangre) por enfermedad de los riñones' },
                { text: 'enfermedad del hígado' },
                { text: 'tiroides poco activa (hipotiroidismo)' },
                { text: 'beber alcohol con regularidad después de los 60 años' },
              ],
            },
            { text: 'Si algo de esto es su caso, cuéntele a su médico que tiene calambres.' },
          ],
        },
        medicines: {
          title: 'Estatinas, diuréticos y otras medicinas',
          body: [
            {
              caution:
                'No deje de usar una medicina recetada sin preguntar antes, ni siquiera un inhalador. Si hay una señal de peligro, busque ayuda primero.',
            },
            {
              caution:
                'Si toma una estatina (para el colesterol) y tiene dolor o debilidad de los músculos sin explicación, llame hoy mismo a su clínica o consultorio. Si la orina parece bebida de cola, deje de tomar la estatina y busque ayuda de emergencia.',
            },
            {
              lead: 'Un estudio grande encontró relación, sin demostrar la causa, con:',
              list: [
                { text: 'inhaladores de acción prolongada para el asma (la relación más fuerte)' },
                {
                  text: 'diuréticos (medicinas que hacen orinar más), unos tipos más que otros: pregunte por el suyo',
                },
                { text: 'estatinas (una relación pequeña)' },
              ],
            },
            { text: 'Quizá los diuréticos actúen sobre las sales de la sangre.' },
            {
              lead: 'También se relacionan:',
              list: [
                { text: 'hierro sacarosa (por la vena)' },
                { text: 'estrógenos (hormonas)' },
                { text: 'raloxifeno o teriparatida (para los huesos)' },
                { text: 'naproxeno' },
                { text: 'nifedipino (para la presión)' },
                { text: 'albuterol, que también se llama salbutamol (para el asma)' },
              ],
            },
            {
              text: 'Los antipsicóticos (para enfermedades mentales) y la metoclopramida (para las náuseas) pueden causar espasmos de cara, cuello, lengua, ojos o espalda: es una emergencia. Muchas veces los espasmos empiezan en los primeros 5 días de tomar la medicina, por razones que no se conocen.',
            },
          ],
        },
      },
    },
    prevention: {
      title: '¿Cómo puedo tener menos calambres?',
      panels: {
        'bedtime-routine': {
          title: 'Estire antes de acostarse durante 6 semanas',
          body: [
            {
              steps: [
                'Justo antes de acostarse, póngase de pie frente a una pared: una pierna atrás, rodilla recta, talón apoyado.',
                'Inclínese hacia la pared hasta sentir que la pantorrilla se estira, pero sin dolor.',
                'Mantenga la posición 10 segundos y respire, descanse 10 segundos, y haga esto 3 veces.',
                'Siéntese con esa pierna recta e inclínese hacia adelante desde las caderas. Mantenga la posición y descanse como antes.',
                'Haga lo mismo con la otra pierna: unos 4 minutos en total.',
              ],
            },
            {
              caution:
                'Si le falta equilibrio, siéntese para hacerlo todo, con una toalla alrededor del pie.',
            },
            {
              text: 'Estirar con regularidad mantiene flexibles los músculos. En un estudio con 80 adultos mayores de 55 años, esto llevó a cerca de 1 calambre menos por noche, de unos 3 a 2. En otro con 191, estirar las pantorrillas no dio ningún beneficio. Pruébelo: puede hacer más leves los calambres y hace poco daño.',
            },
          ],
        },
        night: {
          title: 'Para pasar mejores noches',
          body: [
            {
              lead: 'Los expertos aconsejan estos pequeños pasos:',
              list: [
                {
                  text: 'Afloje las sábanas y las mantas, para que los dedos del pie puedan apuntar hacia arriba.',
                },
                {
                  text: 'Pedalee unos minutos en una bicicleta de ejercicio antes de acostarse.',
                },
                { text: 'Tome menos alcohol y cafeína, sobre todo por la noche.' },
                {
                  text: 'Cuando un estiramiento haya aliviado el calambre, sacuda la pierna o camine.',
                },
                {
                  text: 'Tenga una luz a mano y el paso libre, para poder levantarse sin peligro.',
                },
              ],
            },
            {
              text: 'De todo esto, solo encontramos un estudio, el del alcohol: después de los 60 años, el alcohol se relaciona con los calambres nocturnos.',
            },
          ],
        },
        hydration: {
          title: 'Beba según su sed',
          body: [
            {
              text: 'Beba cuando tenga sed. Necesita más con el calor o si se enferma. Después de sudar mucho y durante mucho tiempo, reponga algo de sal: coma algo, o tome una bebida con electrolitos (sales y minerales).',
            },
            { text: 'No está claro que beber agua a lo largo del día prevenga los calambres.' },
            {
              text: 'Beber demasiada agua simple hace bajar la sal (sodio) de la sangre, y eso puede poner en peligro la vida.',
            },
            {
              caution:
                'Si bebió mucho líquido en un ejercicio largo y le duele la cabeza o tiene náuseas, no beba más y busque ayuda hoy mismo. Si hay confusión o un desplome, es una emergencia.',
            },
            {
              caution:
                'Si un médico le limita los líquidos por el corazón, los riñones o el hígado, respete ese límite.',
            },
          ],
        },
        diet: {
          title: 'Bananas (plátanos), sal y otros alimentos',
          body: [
            {
              text: 'No encontramos ningún estudio en que los alimentos ricos en potasio, calcio, magnesio o sodio previnieran los calambres. Una banana (plátano) apenas cambia el potasio de la sangre.',
            },
            {
              text: 'Las frutas, las verduras, los lácteos y las nueces son buenos para la salud en general. Cómalos por eso.',
            },
            {
              caution:
                'Las pastillas de potasio y los sustitutos de la sal pueden ser peligrosos si tiene una enfermedad de los riñones. También pueden ser peligrosos si toma ciertos diuréticos (hacen orinar más) o ciertas pastillas para la presión. Dos tipos de pastillas para la presión se llaman inhibidores de la ECA y ARA II: pregunte en la farmacia.',
            },
            {
              caution:
                'Siga su dieta para los riñones. La sal de más puede hacerle daño si tiene insuficiencia cardíaca o presión alta.',
            },
          ],
        },
        magnesium: {
          title: '¿Ayuda el magnesio?',
          body: [
            {
              text: 'Los músculos pueden acalambrarse si el magnesio de la sangre está muy bajo, por eso mucha gente lo toma. Pero la mayoría de los calambres probablemente no se deben a esto.',
            },
            {
              list: [
                {
                  text: 'Personas mayores: probablemente no le ayude con los calambres nocturnos.',
                },
                {
                  text: 'Adultos más jóvenes y atletas: no encontramos ningún estudio, así que nadie puede prometer un beneficio.',
                },
                {
                  text: 'Embarazo: los estudios no coinciden, así que pregunte primero a su médico o partera.',
                },
                {
                  text: 'Enfermedad de los riñones: puede ser peligroso. No lo tome, a menos que esté de acuerdo el equipo que trata sus riñones.',
                },
              ],
            },
            { caution: 'El magnesio puede causar diarrea. Si lo prueba, dígalo en la farmacia.' },
          ],
        },
        'warm-up': {
          title: 'Haga un calentamiento antes del ejercicio fuerte',
          body: [
            {
              text: 'Los expertos aconsejan un calentamiento, pero nadie ha demostrado que prevenga los calambres. En un estudio con 17 personas, estirar antes no hizo más difícil que un músculo se acalambrara.',
            },
            {
              steps: [
                'Empiece con unos minutos de movimiento suave, y aumente el ritmo poco a poco.',
                'Deje los estiramientos largos y lentos para después del ejercicio, cuando los músculos están calientes.',
              ],
            },
          ],
        },
        sport: {
          title: 'Calambres con el deporte o el calor',
          body: [
            {
              steps: [
                'Pare y estire el músculo hasta que se afloje.',
                'Descanse en un lugar fresco.',
                'Beba algo con sales, o beba agua y coma, a menos que deba limitar los líquidos o la sal.',
                'Vuelva a empezar despacio, cuando el calambre se haya ido.',
              ],
            },
            {
              caution:
                'Busque ayuda hoy mismo si un solo calambre dura más de 10 minutos aunque estire. También si los calambres van y vienen por más de una hora, o si tiene dolor de cabeza, vómito o mareo. Haga lo mismo si tiene una enfermedad del corazón o sigue una dieta baja en sal.',
            },
            {
              caution:
                'Si hay confusión, un desplome o piel muy caliente, llame al número de emergencias. Hay que ir a un lugar fresco y enfriar la piel con agua.',
            },
            {
              caution:
                'No dé nada de beber a nadie que tenga confusión, somnolencia o vómito. Quien no tenga estas señales puede tomar líquidos frescos, aunque los expertos no coinciden en esto.',
            },
          ],
        },
        footwear: {
          title: 'Use zapatos que den apoyo a los pies',
          body: [
            {
              text: 'Los zapatos que dan apoyo a los pies quizá reduzcan los calambres en el pie o la pantorrilla, pero no está demostrado.',
            },
            { text: 'En un estudio, los zapatos no marcaron una diferencia clara.' },
            { text: 'Elija zapatos que le queden bien, sujeten el pie y no lastimen.' },
          ],
        },
        'medicine-review': {
          title: 'Pida que revisen sus medicinas',
          body: [
            {
              steps: [
                'Haga una lista de todo lo que toma, incluidos inhaladores, vitaminas y lo que compra por su cuenta.',
                'Anote cuándo empezó con cada cosa y cuándo empezaron los calambres.',
                'Pregunte a su médico o en la farmacia: ¿Algo de esto podría causar mis calambres?',
                'Pregunte: ¿Hay otra medicina o una dosis más baja para mí?',
                'Acuerde cuándo comprobar si el cambio funciona.',
              ],
            },
            {
              caution:
                'No deje de usar una medicina recetada ni reduzca la dosis sin preguntar antes, porque su enfermedad puede empeorar. Esto vale también para inhaladores, estatinas, diuréticos y medicinas para enfermedades mentales.',
            },
            {
              caution:
                'Hay dos excepciones. Si toma quinina y le salen moretones o sangra, deje de tomarla y llame hoy mismo a su clínica o consultorio. Si toma una estatina y la orina parece bebida de cola, deje de tomar la estatina y busque ayuda de emergencia.',
            },
          ],
        },
        tests: {
          title: '¿Necesito un análisis de sangre?',
          body: [
            {
              text: 'La mayoría de las personas con calambres no necesitan un análisis de sangre. Lo que usted cuenta y un examen físico dicen más.',
            },
            {
              lead: 'Aun así, su médico puede proponer uno:',
              list: [
                {
                  text: 'Minerales, azúcar en la sangre y hierro: si lo que usted cuenta o el examen físico apunta a una causa.',
                },
                {
                  text: 'CK (creatina-cinasa), que sale de los músculos dañados: si toma una estatina y los músculos le duelen o están débiles.',
                },
              ],
            },
            {
              caution:
                'Orina que parece bebida de cola si toma una estatina, o con dolor fuerte o debilidad en los músculos: no se quede esperando un análisis. Llame ya al número de emergencias y, en el hospital, pida un análisis de CK.',
            },
          ],
        },
        'not-to-take': {
          title: 'Quinina, agua tónica, pastillas de sal y vitamina K2',
          body: [
            {
              text: 'La quinina es una medicina para la malaria. Puede causar sangrado grave, daño en los riñones y la muerte, y alterar los latidos del corazón. Nunca la tome para los calambres por su cuenta ni en el embarazo.',
            },
            {
              text: 'En los estudios, las personas que la tomaron pasaron de unos 4 calambres por semana a 3.',
            },
            {
              text: 'En Estados Unidos no está aprobada para los calambres. En el Reino Unido, los médicos pueden probarla 4 semanas como último recurso. Allí es para calambres que arruinan el sueño a menudo, una vez descartadas otras causas.',
            },
            {
              list: [
                {
                  text: 'Agua tónica (agua quina): contiene quinina, así que no la use como tratamiento.',
                },
                {
                  text: 'Pastillas de sal: una agencia de seguridad laboral de Estados Unidos aconseja no tomarlas.',
                },
                {
                  text: 'Vitamina K2: un estudio encontró menos calambres, pero nadie lo ha repetido. Nunca la tome con warfarina ni con un anticoagulante parecido (medicina para que no se formen coágulos).',
                },
              ],
            },
          ],
        },
        'other-remedies': {
          title: 'Vitaminas B, jugo de pepinillos y otros remedios',
          body: [
            {
              list: [
                { text: 'Vitaminas B: quizá ayuden, pero la evidencia es débil.' },
                {
                  text: 'Jugo de pepinillos en vinagre: un sorbo hizo más leves los calambres en personas con cirrosis (hígado con cicatrices). Para el ejercicio, los estudios de laboratorio no coinciden.',
                },
              ],
            },
            {
              caution:
                'El jugo de pepinillos tiene mucha sal, así que no es para todos. Si tiene una enfermedad de los riñones, el corazón o el hígado, pregunte primero.',
            },
            {
              caution:
                'En el embarazo, pregunte a su médico o partera antes de tomar cualquier suplemento, incluso magnesio.',
            },
          ],
        },
      },
    },
  },
  stretches: {
    calf: {
      place: 'Pantorrilla',
      when: 'La pantorrilla se le pone dura y le duele.',
      steps: [
        'Siéntese con esa pierna recta.',
        'Agarre los dedos del pie, o una toalla puesta alrededor del pie.',
        'Lleve los dedos del pie hacia usted hasta sentir que la pantorrilla se estira.',
        'Mantenga la posición unos 30 segundos y respire.',
      ],
      instead:
        'De pie, si tiene buen equilibrio: frente a una pared, esa pierna atrás, talón apoyado, inclínese hacia adelante.',
      hold: 'Unos 30 segundos, o hasta que se alivie. Descanse y repita: 3 veces en total, como máximo.',
      never:
        'Nunca haga rebotes ni fuerce el estiramiento. Nunca estire con un dolor agudo, ni después de un chasquido o un desgarro. Nunca frote una pantorrilla hinchada o caliente: busque ayuda hoy mismo.',
      safer: 'Quédese en la cama, o siéntese en una silla.',
      figures: {
        'calf-sit': {
          caption: 'En la cama: pierna recta, pie hacia usted con una toalla.',
          alt: 'Una persona sentada en una cama, con una pierna recta, lleva los dedos de ese pie hacia sí con una toalla alrededor del pie. La pantorrilla está marcada.',
        },
        'calf-wall': {
          caption: 'De pie: rodilla de atrás recta, talón apoyado.',
          alt: 'Una persona se apoya en una pared, con la rodilla de adelante doblada y la pierna de atrás recta, con el talón en el suelo. La pantorrilla de la pierna de atrás está marcada.',
        },
        'calf-chair': {
          caption: 'Más seguro: en una silla, talón apoyado, pie hacia usted con una toalla.',
          alt: 'Una persona sentada en una silla, con un talón en el suelo, lleva los dedos de ese pie hacia sí con una toalla alrededor. La pantorrilla está marcada.',
        },
      },
    },
    foot: {
      place: 'Pie o dedos',
      when: 'Le da un calambre en el pie, o se le encogen los dedos del pie. Si tiene enfermedad de Parkinson, pida también una cita.',
      steps: [
        'Siéntese y apoye ese tobillo sobre la otra rodilla.',
        'Lleve con suavidad los dedos del pie hacia la espinilla (canilla), hasta sentir que el arco del pie se estira.',
        'Mantenga la posición unos 30 segundos y respire.',
        'Suelte y frote el arco del pie.',
      ],
      instead: 'Si tiene buen equilibrio, póngase de pie sobre ese pie o camine sobre los talones.',
      hold: 'Unos 30 segundos, lo usual en los ejercicios para los pies, o hasta que se alivie. Descanse y repita: 3 veces en total, como máximo.',
      never:
        'Nunca haga rebotes ni fuerce los dedos del pie. Nunca estire con un dolor agudo, ni después de un chasquido o un desgarro. Si tiene los pies adormecidos, estire muy poco.',
      safer: 'En la cama, lleve los dedos del pie hacia usted con una toalla alrededor.',
      figures: {
        foot: {
          caption: 'Tobillo sobre la otra rodilla, lleve los dedos del pie hacia atrás.',
          alt: 'Una persona sentada, con un tobillo sobre la otra rodilla, lleva los dedos de ese pie hacia atrás con la mano. El arco del pie está marcado.',
        },
      },
    },
    'thigh-back': {
      place: 'Muslo, atrás',
      when: 'La parte de atrás del muslo se le pone dura y le duele. Si toma una estatina y tiene dolor o debilidad sin explicación, llame hoy mismo a su clínica o consultorio.',
      steps: [
        'Siéntese en la mitad de adelante de una silla firme.',
        'Ponga recta esa pierna y apoye el talón en el suelo.',
        'Inclínese hacia adelante desde las caderas, con la espalda recta, hasta sentir que el muslo se estira.',
        'Mantenga la posición unos 30 segundos y respire.',
        'Enderécese despacio y descanse.',
      ],
      hold: 'Unos 30 segundos, o hasta que se alivie. Descanse y repita: 3 veces en total, como máximo.',
      never:
        'Nunca haga rebotes ni fuerce el estiramiento. Nunca estire con un dolor agudo, ni después de un chasquido o un desgarro. Pare si un dolor u hormigueo le corre hacia abajo por la pierna.',
      safer:
        'Siéntese en la cama, con esa pierna recta, y lleve el pie hacia usted con una toalla.',
      figures: {
        'thigh-back': {
          caption: 'Pierna recta, espalda recta, inclínese hacia adelante desde las caderas.',
          alt: 'Una persona sentada en una silla, con una pierna recta, se inclina hacia adelante con la espalda recta. La parte de atrás del muslo está marcada.',
        },
      },
    },
    'thigh-front': {
      place: 'Muslo, delante',
      when: 'La parte de adelante del muslo se le pone dura y le duele. Si toma una estatina y tiene dolor o debilidad sin explicación, llame hoy mismo a su clínica o consultorio.',
      steps: [
        'Si tiene buen equilibrio, póngase de pie y agárrese de una silla firme.',
        'Doble la pierna que le duele y agarre ese tobillo con la mano libre.',
        'Lleve el talón hacia la nalga, con las rodillas juntas, hasta sentir que el muslo se estira.',
        'Enderece el cuerpo, mantenga la posición unos 30 segundos y respire.',
        'Baje el pie despacio y descanse.',
      ],
      hold: 'Unos 30 segundos, o hasta que se alivie. Descanse y repita: 3 veces en total, como máximo.',
      never:
        'Nunca haga rebotes ni fuerce el estiramiento. Nunca estire con un dolor agudo, ni después de un chasquido o un desgarro. Nunca fuerce una rodilla adolorida u operada.',
      safer:
        'Acuéstese de lado, con esa pierna arriba. Lleve el talón hacia atrás con la mano o una toalla.',
      figures: {
        'thigh-front': {
          caption: 'Agárrese de una silla, talón hacia la nalga, rodillas juntas.',
          alt: 'Una persona de pie se agarra de una silla y lleva un talón hacia la nalga. La parte de adelante del muslo está marcada.',
        },
      },
    },
    hand: {
      place: 'Mano',
      warning:
        'Si las manos se le cierran solas mientras siente hormigueo en la boca, busque ayuda el mismo día. Si el calambre solo le da con una tarea, como escribir, pida una cita.',
      when: 'La mano o los dedos se le acalambran y se le cierran.',
      steps: [
        'Deje lo que está haciendo y descanse el brazo.',
        'Con la otra mano, enderece los dedos.',
        'Doble con suavidad los dedos y la muñeca hacia atrás, hasta sentir que se estiran.',
        'Mantenga la posición unos 15 segundos y respire.',
        'Suelte, sacuda la mano y caliéntela.',
      ],
      hold: 'Unos 15 segundos, lo usual en los ejercicios para la muñeca, o hasta que se alivie. Descanse y repita: 3 veces en total, como máximo.',
      never:
        'Nunca haga rebotes ni fuerce el estiramiento. Nunca estire con un dolor agudo, ni después de un chasquido o un desgarro.',
      safer:
        'Siéntese, con el brazo sobre una mesa. Si tiene la muñeca adolorida o adormecida, enderece solo los dedos.',
      figures: {
        hand: {
          caption: 'Dedos rectos, muñeca hacia atrás con suavidad.',
          alt: 'Una mano dobla con suavidad hacia atrás los dedos y la muñeca de la otra. La parte de abajo del antebrazo está marcada.',
        },
      },
    },
    belly: {
      place: 'Barriga',
      warning:
        'El dolor de barriga no siempre viene de un músculo. Si es muy fuerte o constante, o la barriga sigue dura, es una emergencia: llame ya al {number}. Busque ayuda hoy mismo si tiene fiebre o vómito, o si no ve una causa clara. Si está embarazada, por cualquier otro dolor de barriga llame de inmediato a quien atiende su embarazo.',
      when: 'Se le acalambra el músculo de la barriga después del ejercicio, y por lo demás se siente bien.',
      steps: [
        'Pare y respire despacio.',
        'De pie, enderece el cuerpo, con las manos en las caderas.',
        'Inclínese un poco hacia atrás, hasta sentir un estiramiento leve.',
        'Siga respirando hasta que se alivie.',
        'Enderécese despacio y descanse.',
      ],
      hold: 'Mientras le resulte cómodo.',
      never:
        'Nunca haga rebotes ni fuerce el estiramiento. Pare si el dolor aumenta o siente mareo.',
      safer: 'Acuéstese boca arriba y estírese.',
      figures: {
        belly: {
          caption: 'De pie, cuerpo derecho, manos en las caderas, inclínese un poco hacia atrás.',
          alt: 'Una persona de pie, con las manos en las caderas, se inclina un poco hacia atrás. La barriga está marcada.',
        },
      },
    },
    back: {
      place: 'Espalda',
      warning:
        'Llame al {number} si no puede orinar, o si no puede controlar la orina o los intestinos. Haga lo mismo si tiene adormecida la zona entre las piernas, o si tiene las piernas débiles.',
      when: 'Se le traba la parte baja de la espalda, pero no tiene estas señales.',
      steps: [
        'Acuéstese con una almohada grande debajo de las rodillas.',
        'Respire despacio hasta que se alivie.',
        'Meza las rodillas con suavidad, hacia el pecho y de vuelta.',
        'Pruebe un poco de calor.',
        'Siga moviéndose. Evite el reposo en cama: un día o dos como máximo.',
      ],
      hold: 'Mientras le resulte cómodo.',
      never:
        'Nunca haga rebotes ni fuerce el movimiento. Nunca meza las rodillas si un dolor le corre hacia abajo por una pierna. Después de una caída fuerte, busque ayuda.',
      safer:
        'Acuéstese de lado con una almohada entre las rodillas, sobre todo al final del embarazo.',
      figures: {
        back: {
          caption: 'Acuéstese con las rodillas sobre una almohada.',
          alt: 'Una persona acostada en una cama, con una almohada grande debajo de las rodillas dobladas. La parte baja de la espalda está marcada.',
        },
        'back-rock': {
          caption: 'Agárrese las rodillas y mézalas con suavidad.',
          alt: 'Una persona acostada en una cama mece con las dos manos las rodillas dobladas, hacia el pecho y de vuelta. La parte baja de la espalda está marcada.',
        },
      },
    },
  },
  now: {
    title: '¿Calambre ahora? Elija dónde le duele',
    key: 'En los dibujos, las rayas marcan el músculo tenso y las flechas muestran cómo moverse.',
    otherPlace: 'Elegir otra parte',
    elsewhere: 'Ninguna de estas',
    danger: 'Señales de peligro',
    afterTitle: 'Cuando se alivie',
    after: [
      'Frote el músculo con suavidad, pero nunca una pantorrilla hinchada o caliente.',
      'Use calor si sigue tenso, o una compresa fría envuelta si después queda adolorido.',
      'Si tiene calor, beba algo a sorbos, a menos que deba limitar los líquidos.',
      'Descanse, y luego camine un poco si tiene buen equilibrio.',
    ],
    help: 'Busque ayuda el mismo día si el calambre dura más de 10 minutos, aunque estire el músculo. Mire las señales de peligro y, si tiene una, llame ya al número de emergencias.',
  },
  timer: {
    labels: {
      start: 'Contar los segundos',
      pause: 'Pausa',
      resume: 'Seguir',
      stop: 'Parar',
      hold: 'Mantenga',
      rest: 'Descanse',
      round: 'Repetición {round} de {rounds}',
      sound: 'Sonido',
    },
    said: {
      hold: 'Mantenga la posición. Segundos: {seconds}. Repetición {round} de {rounds}.',
      half: 'Va por la mitad. Segundos restantes: {seconds}.',
      rest: 'Descanse. Segundos: {seconds}.',
      pause: 'En pausa. Segundos restantes: {seconds}.',
      resume: 'Siga. Segundos restantes: {seconds}.',
      stop: 'Se paró la cuenta.',
      done: 'Listo. Deje descansar el músculo.',
    },
  },
  handout: {
    title: '¿Qué quiere imprimir?',
    sheets: {
      all: { label: 'Toda la guía', hint: '9 páginas, con un diario y listas para su cita.' },
      now: {
        label: 'Qué hacer ahora',
        hint: '1 o 2 páginas: señales de peligro, estiramientos y preguntas.',
      },
      diary: { label: 'Mi diario de calambres', hint: '1 página para llenar.' },
    },
    beside: {
      label: 'También en',
      none: 'Ningún otro idioma',
      made: 'El texto en el otro idioma se hizo sin un traductor profesional. Ningún médico ni enfermera lo ha comprobado.',
    },
    print: 'Imprimir',
    cancel: 'Cancelar',
    now: 'Qué hacer ahora',
    diary: {
      title: 'Mi diario de calambres',
      intro:
        'Use una línea para cada calambre, durante 2 semanas o más, y lleve esta hoja a su cita. Para el dolor, 0 es nada y 10 es lo peor. Las señales de peligro están en la hoja “Qué hacer ahora”.',
      columns: [
        'Cuándo',
        'Dónde',
        'Cuánto duró',
        'Dolor, 0–10',
        'Qué hacía yo',
        'Qué tomé o probé',
        'Cómo dormí',
      ],
      example: [
        'Lun., 3 a.\u00a0m.',
        'Pantorrilla izq.',
        '2 min',
        '6',
        'Dormía',
        'Estiré',
        '1 hora sin dormir',
      ],
    },
    questions: {
      title: 'Preguntas para mi cita',
      list: [
        '¿Podría ser otra cosa y no un calambre?',
        '¿Podría causarlo una de mis medicinas?',
        '¿Qué puedo probar primero? ¿Qué beneficio y qué daño puede tener?',
        '¿Necesito un análisis de sangre?',
        '¿Qué pasa si espero, y cuándo debo volver?',
        '¿Estos estiramientos son seguros para mí?',
        '¿Cuánto líquido debo tomar?',
      ],
    },
    medicines: {
      title: 'Lo que tomo',
      intro:
        'Incluya inhaladores, vitaminas y lo que compra por su cuenta. No deje de tomar una medicina recetada sin preguntar antes.',
      columns: ['Nombre', 'Dosis', 'Cuándo empecé'],
    },
    address: 'Impreso desde {address}',
    linked: 'En esa página, cada fuente es un enlace.',
    name: 'Nombre',
    date: 'Fecha',
    notes: 'Notas',
  },
  evidence: {
    title: 'Cuánta certeza tenemos, y nuestras fuentes',
    intro:
      'Las etiquetas dicen cuánta certeza podemos tener, y los números llevan a las fuentes. Los consejos sencillos pueden no llevar nada de esto. Todas las señales de peligro son consejo de expertos.',
    labels: {
      good: {
        label: 'Buena evidencia',
        meaning: 'Lo apoyan buenos estudios, encuestas grandes o informes de seguridad.',
      },
      mixed: { label: 'Evidencia contradictoria', meaning: 'Los estudios no coinciden.' },
      little: {
        label: 'Poca evidencia',
        meaning: 'Hay pocos estudios, o son pequeños o débiles.',
      },
      advice: {
        label: 'Consejo de expertos',
        meaning:
          'Lo aconsejan los expertos, o es sentido común. Puede que nadie lo haya puesto a prueba.',
      },
    },
    sourcesTitle: 'Fuentes',
  },
  about: {
    title: 'Sobre esta guía',
    addedBy: 'Agregado por {by}',
    review: 'Ningún médico ni enfermera ha revisado todavía este texto.',
    translation:
      'Esta traducción se hizo sin un traductor profesional. Ningún médico ni enfermera la ha comprobado. Si algo no está claro, pregunte en su clínica o farmacia, o lea el texto en inglés.',
    reviewedBy: '{by} dice que {reviewer} ha revisado este texto.',
    more: {
      text: 'Si necesita más ayuda, pregunte en la farmacia, a una enfermera o a un médico. Para leer más, vea Mayo Clinic, Cleveland Clinic y el Manual Merck:',
    },
    statements: [
      'Esta guía trata de los calambres comunes, no de los músculos rígidos después de un daño en el cerebro o la columna. No es un diagnóstico, y no reemplaza la atención médica.',
      'Se escribió a partir de fuentes publicadas. Leímos resúmenes o partes de ellas, no artículos enteros.',
      'Nadie la financia, y no tiene anuncios.',
      'Si encuentra un error, avise a la clínica que le muestra esta página.',
    ],
  },
  labels: {
    openAll: 'Abrir todo',
    closeAll: 'Cerrar todo',
    allOpened: 'Todo abierto. Partes: {count}',
    allClosed: 'Todo cerrado. Partes: {count}',
    print: 'Imprimir',
    places: 'Elija la parte',
    allPlaces: 'Todas',
    placesShown: '{place}. Estiramientos a la vista: {count} de {total}',
    when: 'Cuándo',
    holdFor: 'Cuánto tiempo',
    never: 'Qué no hacer',
    safer: 'Más seguro',
    instead: 'O bien',
    caution: 'Cuidado',
    copyLink: 'Copiar enlace',
    linkCopied: 'Enlace copiado',
    source: 'Fuente',
    language: 'Idioma',
  },
  of: {
    dates: 'z2xbqz',
    title: '135sp1o',
    condition: '1xcaak',
    message: '11ifx5g',
    intro: '152a3v0',
    contents: 'xv9iut',
    keyPoints: '162dfx',
    danger: '1y2wdif',
    sections: '14tk4vp',
    now: 'y2n360',
    timer: 'xw2vr9',
    handout: '1n9ccs7',
    evidence: '1l6n048',
    about: 'h1vprv',
    labels: 'w89g06',
    today: '3rus9h',
    visit: '1a9c2nx',
    stretch: 't2uhwg',
    massage: 'zhfmpj',
    'heat-cold': '1a6cezl',
    'pain-relief': '1mjqjam',
    prescription: 'uebcw0',
    choices: 'b4rv3m',
    'what-it-is': 'xw0gx3',
    where: 'ah6b3c',
    who: 'l5xl37',
    pregnancy: 'ims3kr',
    'long-illness': '129qxsc',
    known: '1uuvgcy',
    dehydration: 'm540y4',
    electrolytes: '1vovoas',
    overexertion: 'd5mgdw',
    circulation: '1r1ccmd',
    conditions: 'fbb5ga',
    medicines: '17yifne',
    'bedtime-routine': '128rg7f',
    night: '1c1xxus',
    hydration: 'p4wntr',
    diet: 'zq5uzm',
    magnesium: 'ebfopm',
    'warm-up': 'j2pbvp',
    sport: 'vdavnl',
    footwear: '1fu4u4i',
    'medicine-review': 'ymlv1p',
    tests: 'rjdnvv',
    'not-to-take': '15b7jak',
    'other-remedies': '1rkhy9k',
    'stretch:calf': 'ijpo7q',
    'stretch:foot': '16abk8y',
    'stretch:thigh-back': '10t8m7z',
    'stretch:thigh-front': 'cyk5hn',
    'stretch:hand': '132z53m',
    'stretch:belly': '1tbe8w0',
    'stretch:back': '182v3ws',
  },
} as const satisfies Translated<typeof en>;
