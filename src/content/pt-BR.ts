import type { Translated } from '../text/translate.js';
import type { en } from './en.js';

export const pt_BR = {
  lang: 'pt-BR',
  dir: 'ltr',
  name: 'Português (Brasil)',
  review: 'draft',
  dates:
    'Última verificação: 28 de novembro de 2026 · Próxima verificação até 28 de novembro de 2027 · Versão 2.1.0',
  title: 'Por que vivo tendo espasmos musculares e cãibras?',
  condition: 'Espasmos musculares e cãibras',
  message: 'Espasmos e cãibras doem, mas a maioria passa em minutos e não faz mal.',
  intro:
    'Um alongamento suave costuma fazer a cãibra passar. Para adultos e para quem cuida de alguém: como aliviar uma cãibra, por que ela vem e quando procurar ajuda.',
  contents: {
    label: 'Neste guia',
    sections: {
      relief: 'Aliviar',
      overview: 'O que é',
      causes: 'Por que vem',
      prevention: 'Ter menos',
    },
    panels: {
      pregnancy: { label: 'Gravidez' },
      medicines: { label: 'Remédios' },
      'long-illness': { label: 'Doença crônica' },
    },
    danger: 'Sinais de perigo',
  },
  keyPoints: {
    title: 'Pontos principais',
    points: [
      'Alongue com suavidade por cerca de 30 segundos.',
      'Na maioria das pessoas, não se acha a causa. Alongar antes de dormir pode ajudar.',
      'Não tome quinina por conta própria. Ela pode causar sangramento grave.',
      'Não pare de usar um remédio receitado sem perguntar antes. Com um sinal de perigo, procure ajuda primeiro.',
    ],
  },
  danger: {
    title: 'Sinais de perigo',
    calm: 'A maioria das pessoas com cãibra não tem nenhum destes sinais. Uma lista não pode dizer o que você tem. Por isso, na dúvida, ligue.',
    action: 'Com um sinal de perigo: ligue agora para {number}. Não dirija.',
    localNumber: 'o número de emergência local',
    signs: [
      {
        text: 'Dor, pressão ou cãibra no peito, dificuldade repentina para respirar ou tosse com sangue.',
      },
      {
        text: 'Fraqueza repentina em um lado do corpo, rosto caído ou boca torta, dificuldade para falar, convulsão, desmaio ou colapso.',
      },
      {
        text: 'Braço ou perna que de repente fica frio e pálido, ou que, depois de uma lesão, dói de forma insuportável.',
      },
      {
        text: 'Depois de calor ou exercício: confusão mental, desmaio, colapso, pele muito quente, ou temperatura do corpo de 39,4\u00a0°C (103\u00a0°F) ou mais.',
      },
      {
        text: 'Dor nas costas com dormência nova entre as pernas, dificuldade para urinar ou evacuar, perda de urina ou de fezes, ou pernas fracas.',
      },
      {
        text: 'Queixo (mandíbula) duro ou travado, dificuldade para engolir, ou espasmos no corpo todo, principalmente depois de um ferimento.',
      },
      {
        text: 'Se usa antipsicótico (doença mental) ou remédio para enjoo: espasmos no rosto, pescoço, língua, olhos ou costas.',
      },
      {
        text: 'Espasmos com garganta apertada ou respiração barulhenta, ou com febre, músculos duros e confusão mental.',
      },
      {
        text: 'Urina cor de refrigerante de cola se usa estatina, ou com dor muscular forte ou fraqueza.',
      },
      {
        text: 'Dor de barriga muito forte ou constante, ou barriga que continua dura. Na gravidez, sangramento forte.',
      },
    ],
    more: {
      today: {
        title: 'Procure ajuda hoje',
        body: [
          {
            text: 'Ligue para o seu posto de saúde ou clínica. Se estiver fechado, vá ao pronto atendimento ou ao pronto-socorro.',
          },
          {
            list: [
              {
                text: 'Em uma perna só: dor nova que não passa, inchaço, calor, ou pele vermelha ou mais escura. A mudança de cor é mais difícil de ver em pele parda ou preta.',
              },
              {
                text: 'Uma única cãibra por mais de 10 minutos mesmo alongando, ou cãibra depois de ferimento sujo, mordida, picada ou veneno.',
              },
              { text: 'Fraqueza ou dormência nova.' },
              {
                text: 'Cãibras no braço ou na barriga sem causa clara, ou mãos que se curvam enquanto a boca formiga.',
              },
              {
                text: 'Dor no pé que vem na cama e alivia com a perna para baixo, ou ferida no pé que não cicatriza.',
              },
              {
                text: 'Cãibras depois de diurético novo (remédio que faz urinar mais), de muito vômito ou diarreia, ou quando vomita o que bebe. Cãibras por calor ou exercício que vão e voltam por mais de uma hora, ou vêm com dor de cabeça, vômito ou tontura. Cãibras por calor ou exercício em quem tem doença do coração ou faz dieta com pouco sal.',
              },
              {
                text: 'Gravidez: dor de cabeça forte, vista embaçada, barriga que dói ou endurece, sangramento, ou inchaço no rosto, nas mãos ou na perna. Ligue na hora para o serviço de pré-natal.',
              },
              {
                text: 'Se toma quinina e tem hematomas, sangramento no nariz ou pintas roxas: pare de tomar quinina. Se toma estatina (remédio para o colesterol): dor ou fraqueza muscular sem explicação.',
              },
            ],
          },
        ],
      },
      visit: {
        title: 'Marque uma consulta',
        body: [
          {
            text: 'Procure um médico ou enfermeiro, mesmo se você fica bem entre uma cãibra e outra. Perder o sono por causa disso já é motivo para perguntar.',
          },
          {
            lead: 'Em 1 a 2 dias:',
            list: [
              {
                text: 'Dor na panturrilha (batata da perna) que vem ao andar e passa ao descansar.',
              },
              { text: 'Cãibras que começaram com um remédio novo que não seja diurético.' },
              { text: 'Muito álcool: pergunte como diminuir. Não pare de beber de repente.' },
              {
                text: 'Músculo com pequenos tremores embaixo da pele e que aos poucos enfraquece, ou músculo que afina.',
              },
            ],
          },
          {
            lead: 'Em 2 semanas, no máximo:',
            list: [
              {
                text: 'Cãibras que não param de voltar, são muito fortes, estragam seu sono ou não melhoram com os cuidados em casa.',
              },
              {
                text: 'Cãibras com uma doença, como cirrose (fígado com cicatrizes), ou pernas que continuam dormentes ou inchadas.',
              },
              {
                text: 'Criança que tem cãibra repetidas vezes, principalmente em uma perna só ou se ela manca.',
              },
              { text: 'Cãibras só em uma tarefa, como escrever.' },
            ],
          },
        ],
      },
    },
  },
  sections: {
    relief: {
      title: 'Como aliviar uma cãibra?',
      panels: {
        stretch: {
          title: 'Alongue o músculo e segure a posição',
          body: [
            {
              steps: [
                'Pare. Se estiver dirigindo, encoste o carro; se estiver nadando, boie e acene.',
                'Sente-se ou segure-se em algo, pois uma queda pode machucar, e respire devagar.',
                'Alongue o músculo duro com suavidade até sentir que ele estica, mas sem dor.',
                'Segure a posição por cerca de 30 segundos, ou até o músculo soltar.',
                'Massageie o músculo, mas nunca uma panturrilha (batata da perna) inchada ou quente.',
                'Descanse e alongue de novo se ainda estiver duro, até 3 vezes ao todo.',
                'Se sentir calor, beba algo aos golinhos, a menos que tenha limite de líquidos.',
              ],
            },
            {
              caution:
                'Nunca dê trancos nem force o alongamento, e pare se sentir dor em pontada. Não alongue se sentiu um estalo ou algo rasgar.',
            },
            {
              text: 'Os tempos abaixo são conselho de especialistas, para alongamento em geral. Ninguém testou qual é o melhor para uma cãibra.',
            },
          ],
        },
        massage: {
          title: 'Massageie o músculo',
          body: [
            {
              text: 'Massageie de leve o músculo duro enquanto o alonga, ou com mais força, se for melhor para você. Especialistas aconselham, mas uma grande análise de pesquisas não achou nenhum bom estudo de massagem para cãibras.',
            },
            {
              caution:
                'Não massageie uma panturrilha (batata da perna) inchada, quente, vermelha ou mais escura, ou com dor nova que não passa. Pode ser um coágulo (trombose), então procure ajuda no mesmo dia.',
            },
          ],
        },
        'heat-cold': {
          title: 'Use calor ou frio',
          body: [
            {
              lead: 'Experimente os dois e fique com o que for melhor (ninguém testou isso para cãibras):',
              list: [
                {
                  text: 'Se o músculo ainda estiver duro, tente calor: toalha morna, banho morno ou almofada térmica.',
                },
                {
                  text: 'Se ele ficar dolorido depois, tente uma compressa fria enrolada em um pano.',
                },
              ],
            },
            {
              caution:
                'Ponha um pano entre a almofada térmica e a pele, e deixe na temperatura média ou menor. Use por 10 a 15 minutos, programe um alarme e não durma em cima dela.',
            },
            { caution: 'Use a compressa fria por 10 a 15 minutos, nunca mais de 20.' },
            {
              caution:
                'Se sua pele está dormente ou formiga, ou se você tem problema de coração ou de circulação, pergunte antes ao médico. Não esquente uma perna que pode ter um coágulo (trombose).',
            },
          ],
        },
        'pain-relief': {
          title: 'Remédio para dor só ajuda depois',
          body: [
            {
              text: 'Ibuprofeno, naproxeno e paracetamol (acetaminofeno) não fazem a cãibra parar, porque agem devagar demais. Mas podem aliviar a dor que fica depois, se você seguir a bula.',
            },
            {
              text: 'Ibuprofeno e naproxeno tratam inflamação (inchaço), e a cãibra não é isso. O naproxeno está ligado a cãibras nas pernas.',
            },
            {
              caution:
                'Ibuprofeno e naproxeno podem aumentar seu risco de infarto ou AVC (derrame), mesmo logo no começo. Doses altas e uso por muito tempo aumentam mais o risco. Eles podem fazer o estômago sangrar e fazer mal aos rins.',
            },
            {
              caution:
                'Se tem problema de coração, estômago, fígado ou rins, pergunte na farmácia antes de tomar ibuprofeno ou naproxeno. Faça o mesmo se toma anticoagulante (remédio contra coágulos), diurético (remédio que faz urinar mais) ou remédio para pressão. A partir de cerca de 20 semanas de gravidez, só tome ibuprofeno ou naproxeno se o médico mandar.',
            },
            {
              caution:
                'Em exercício muito longo, eles podem aumentar o risco de pouco sal no sangue.',
            },
          ],
        },
        prescription: {
          title: 'Remédios que o médico pode receitar',
          body: [
            {
              text: 'Nenhum remédio é solução garantida para cãibras. Médicos às vezes tentam diltiazem (remédio para o coração), vitaminas do complexo B ou um relaxante muscular (solta músculos duros), embora haja poucos estudos. Mas, na cirrose (fígado com cicatrizes), as equipes que cuidam do fígado têm opções, então pergunte à sua equipe.',
            },
            {
              caution:
                'Relaxantes musculares podem dar sono e tontura, e você pode cair. Não dirija nem beba álcool com eles. Pessoas idosas devem evitar a maioria deles, e um, o carisoprodol, pode viciar.',
            },
            { text: 'A quinina não é aprovada para cãibras nos Estados Unidos.' },
            {
              text: 'Decida junto com o médico. Pergunte o que o remédio pode fazer de bom e de ruim, e o que acontece se você esperar.',
            },
            {
              caution:
                'Não pare de usar um remédio receitado sem perguntar antes. Com um sinal de perigo, procure ajuda primeiro.',
            },
          ],
        },
        choices: {
          title: 'Compare suas opções',
          body: [
            {
              list: [
                {
                  text: 'Não fazer nada: a maioria das cãibras passa em minutos. Muitas cãibras noturnas melhoram sozinhas, mas tiram o sono. Com um sinal de perigo, esperar pode fazer mal.',
                },
                {
                  text: 'Alongar: pode acalmar os sinais dos nervos que mantêm o músculo duro, e costuma parar a cãibra. Forçar pode machucar você.',
                },
                {
                  text: 'Massagear, esquentar ou esfriar: pode relaxar o músculo ou diminuir a dor que fica. Calor e frio podem machucar a pele.',
                },
                {
                  text: 'Remédios para dor: lentos demais para a cãibra, mas podem diminuir a dor que fica depois. Podem fazer mal ao estômago, ao coração ou aos rins.',
                },
                {
                  text: 'Remédios receitados: agem nos nervos, nos músculos ou nos vasos sanguíneos. O ganho é pequeno ou incerto. Alguns causam danos graves, ou dão sono demais para dirigir.',
                },
              ],
            },
            {
              text: 'O que mais importa para você: sono, humor, trabalho ou esporte? Escolha junto com seu médico, enfermeiro ou farmacêutico.',
            },
          ],
        },
      },
    },
    overview: {
      title: 'O que são espasmos musculares e cãibras?',
      panels: {
        'what-it-is': {
          title: 'Cãibra, espasmo, pequeno tremor ou pernas inquietas?',
          figures: {
            spasm: {
              caption:
                'Esquerda: panturrilha em repouso. Direita: na cãibra, ela fica dura e os dedos do pé apontam para baixo.',
              alt: 'Duas pernas, do joelho para baixo. A panturrilha de uma é longa e achatada. A da outra é curta, grossa e marcada, e os dedos do pé apontam para baixo.',
            },
          },
          body: [
            {
              text: 'Muitas pessoas usam as duas palavras, espasmo e cãibra, para a mesma coisa: um ou mais músculos que endurecem de repente, muitas vezes com dor. Você não consegue controlar, e são sinais dos nervos que disparam isso.',
            },
            {
              text: 'Dura de alguns segundos a cerca de 10 minutos. A dor que fica pode durar um dia.',
            },
            {
              text: 'Médicos também falam em “espasmo” nas lesões das costas e nas doenças do cérebro ou da coluna.',
            },
            {
              terms: [
                {
                  term: 'Pernas inquietas',
                  meaning: 'Vontade de se mexer. Mexer alivia; já a cãibra precisa de alongamento.',
                },
                {
                  term: 'Pequeno tremor (fasciculação)',
                  meaning:
                    'Um tremor leve embaixo da pele, não uma cãibra leve. Em geral não faz mal.',
                },
                { term: 'Distonia', meaning: 'O cérebro faz uma parte do corpo se torcer.' },
                {
                  term: 'Espasticidade',
                  meaning: 'Músculos duros depois de um dano no cérebro ou na coluna.',
                },
                { term: 'Contratura', meaning: 'Músculo curto que não consegue relaxar.' },
                {
                  term: 'Tetania',
                  meaning:
                    'Espasmos longos nas mãos ou nos pés, por cálcio baixo ou respiração rápida.',
                },
                {
                  term: 'Claudicação',
                  meaning: 'Dor ao andar, por artérias estreitas, que melhora com o descanso.',
                },
              ],
            },
          ],
        },
        where: {
          title: 'Onde dá cãibra',
          figures: {
            where: {
              caption: 'As listras marcam onde mais dá cãibra: panturrilha, pé e coxa.',
              alt: 'Uma perna vista de lado. Estão marcados a panturrilha, o pé, a frente e a parte de trás da coxa.',
            },
          },
          body: [
            {
              text: 'A maioria das cãibras é na perna. A panturrilha (batata da perna) vem primeiro, depois o pé e a coxa. Também pode dar cãibra nos braços, mãos, barriga, costelas ou costas.',
            },
            {
              text: 'Cãibra no peito é emergência: ligue agora para o número de emergência. Cãibras no braço ou na barriga sem causa clara precisam de atendimento no mesmo dia.',
            },
            {
              text: 'Um espasmo nas costas costuma ser parte de uma dor nas costas, que precisa de cuidados próprios.',
            },
          ],
        },
        who: {
          title: 'Quem tem cãibras',
          figures: {
            hundred: {
              caption:
                'De 100 adultos em um mês, os 6 primeiros tiveram cãibras piores, os 25 seguintes tiveram leves e 69 não tiveram nenhuma.',
              alt: 'Cem pessoas em filas de dez. As primeiras 6 e as 25 seguintes estão marcadas, cada grupo de um jeito.',
            },
          },
          body: [
            {
              text: 'Cãibras que voltam são comuns. Em uma pesquisa nos Estados Unidos, cerca de 1 em cada 4 adultos (25 em 100) teve cãibras noturnas leves nas pernas no último mês. Menos gente, 6 em 100, teve cãibras piores.',
            },
            { text: 'Cãibras estão ligadas a sono ruim, tristeza e desânimo.' },
            {
              lead: 'Você tem mais chance de ter cãibra se:',
              list: [
                { text: 'tem mais idade, ou está nos últimos seis meses de gravidez' },
                {
                  text: 'treina ou compete com muito esforço, principalmente se já teve cãibra antes',
                },
                { text: 'vive com obesidade' },
                { text: 'fica muito tempo sem se levantar e se mexe pouco' },
              ],
            },
            {
              lead: 'Ou se tem:',
              list: [
                {
                  text: 'doença dos rins com diálise (limpeza do sangue), ou cirrose (fígado com cicatrizes)',
                },
                { text: 'doença de Parkinson' },
                { text: 'diabetes tipo 2 ou dano nos nervos' },
                { text: 'canal da coluna estreito (estenose)' },
                { text: 'doença dos vasos sanguíneos' },
                { text: 'tireoide lenta (hipotireoidismo); a tireoide é uma glândula do pescoço' },
                { text: 'uso regular de álcool depois dos 60 anos' },
              ],
            },
          ],
        },
        pregnancy: {
          title: 'Cãibras na gravidez',
          body: [
            {
              text: 'Cãibras nas pernas são comuns na gravidez, principalmente nos últimos seis meses (segundo e terceiro trimestres).',
            },
            { text: 'Em geral não fazem mal, mas podem estragar uma noite.' },
            {
              steps: [
                'Puxe os dedos do pé devagar em sua direção quando a cãibra vier, e nunca force.',
                'Alongue as panturrilhas (batatas da perna) na hora de dormir, segurando em algo firme.',
                'Continue se mexendo do jeito combinado com o médico ou a enfermeira obstetra.',
              ],
            },
            {
              text: 'Pergunte ao médico ou à enfermeira obstetra antes de tomar magnésio ou qualquer suplemento: os estudos são fracos e não concordam entre si.',
            },
            {
              caution:
                'Ligue na hora para o serviço de pré-natal se a barriga doer ou endurecer, ou se tiver qualquer sangramento. Faça o mesmo com dor de cabeça forte, vista embaçada, ou inchaço no rosto, nas mãos ou em uma perna. Dor de barriga muito forte ou sangramento forte é emergência: ligue agora para o número de emergência.',
            },
          ],
        },
        'long-illness': {
          title: 'Diálise, Parkinson, diabetes ou doença do fígado',
          body: [
            {
              lead: 'Isto é para você e para quem cuida de você:',
              list: [
                {
                  text: 'Diálise (limpeza do sangue): cãibras são comuns. Avise a equipe na hora, mas não encurte a sessão. Menos sal na comida pode ajudar.',
                },
                {
                  text: 'Doença de Parkinson: cãibras são mais comuns. Se os dedos do pé se curvam ou se fecham com força, pode não ser cãibra, então marque uma consulta.',
                },
                {
                  text: 'Cirrose (fígado com cicatrizes): a maioria das pessoas (2 em cada 3) tem cãibras. As equipes que cuidam do fígado podem tratar as cãibras, então conte à sua equipe.',
                },
                {
                  text: 'Diabetes ou dano nos nervos: aqui também as cãibras são comuns. Se seus pés estão dormentes, alongue-os de leve.',
                },
              ],
            },
            {
              text: 'Se você ajuda alguém com cãibra, empurre os dedos do pé devagar na direção da canela. Pare quando a pessoa pedir.',
            },
            {
              caution:
                'Respeite os limites de líquidos, sal e minerais que sua equipe definiu, mesmo durante uma cãibra.',
            },
          ],
        },
        known: {
          title: 'O que se sabe e o que não se sabe',
          body: [
            {
              lead: 'Os especialistas sabem que:',
              list: [
                { text: 'A maioria das cãibras não faz mal, e muitas melhoram sozinhas.' },
                {
                  text: 'Alongar costuma parar a cãibra. Massagem, calor ou frio podem dar conforto.',
                },
                { text: 'A quinina pode pôr a vida em risco.' },
                { text: 'O magnésio provavelmente não vai ajudar pessoas idosas.' },
              ],
            },
            {
              lead: 'Ninguém sabe ainda:',
              list: [
                { text: 'a causa exata das cãibras' },
                { text: 'por quanto tempo é melhor segurar um alongamento' },
                { text: 'se líquidos, calçados, massagem, calor ou comida previnem cãibras' },
                { text: 'se um novo estudo da vitamina K2 mostraria o mesmo que o primeiro' },
              ],
            },
            {
              text: 'Para prevenir cãibras, o alongamento e a revisão dos remédios têm alguma evidência. Os estudos sobre líquidos não concordam entre si. Calçados e comida são os que têm menos evidência.',
            },
            {
              text: 'Saber o que dispara suas cãibras pode ajudar você a ter menos. Por isso, faça um diário por 2 semanas (você pode imprimir um).',
            },
          ],
        },
      },
    },
    causes: {
      title: 'Por que as cãibras acontecem?',
      panels: {
        dehydration: {
          title: 'Falta de líquido',
          body: [
            {
              text: 'Os estudos não concordam se a falta de líquido (desidratação) dispara cãibras. Em algumas corridas, atletas com cãibra não tinham perdido mais líquido que os outros. Mas 30 anos de registros de outra corrida mostram uma relação.',
            },
            {
              text: 'Alguns acham que perder líquido desequilibra os sais do sangue. Exames em atletas não mostram isso. Em um estudo de laboratório com 10 homens, água pura depois de suar deixou mais fácil provocar a cãibra. Uma bebida com sais deixou mais difícil.',
            },
            {
              text: 'Para cãibras noturnas, há pouca evidência de um lado ou do outro, então beba quando tiver sede.',
            },
          ],
        },
        electrolytes: {
          title: 'Sais e minerais no sangue',
          body: [
            {
              text: 'Potássio, cálcio, sódio e magnésio são minerais do sangue, chamados eletrólitos. Se um deles está muito baixo, os músculos podem ter cãibra. O cálcio baixo também pode fazer mãos e boca formigarem.',
            },
            {
              text: 'Mas a maioria das cãibras comuns provavelmente não vem disso, e a maioria das pessoas não precisa de exame de sangue.',
            },
            {
              lead: 'Os níveis podem mudar com:',
              list: [
                { text: 'remédios, como diuréticos (que fazem urinar mais)' },
                { text: 'muito vômito, diarreia ou suor' },
                {
                  text: 'insuficiência renal (rins que falham) ou cirrose (fígado com cicatrizes)',
                },
                { text: 'problemas da tireoide ou muito álcool' },
              ],
            },
            {
              text: 'A alimentação também pode mudar esses níveis, mas é raro que só a comida faça isso em um adulto saudável.',
            },
            {
              caution: 'Pergunte ao médico ou na farmácia antes de tomar comprimidos de minerais.',
            },
          ],
        },
        overexertion: {
          title: 'Músculos cansados ou forçados demais',
          body: [
            {
              text: 'A fadiga muscular (músculos cansados) é a causa com mais apoio nos estudos. Pode não ser a única.',
            },
            { text: 'A cãibra é mais provável quando você se esforça além do que treinou.' },
            {
              text: 'Aumente o treino ao longo de semanas e diminua o ritmo quando sentir um músculo cansado.',
            },
          ],
        },
        circulation: {
          title: 'Circulação e muito tempo sem se levantar',
          body: [
            {
              text: 'A má circulação pode parecer cãibra. Dor na panturrilha (batata da perna) que vem ao andar e passa ao descansar pode vir de artérias estreitas. O músculo não endurece, então alongar não vai ajudar. Marque uma consulta em 1 a 2 dias.',
            },
            {
              text: 'Cãibras noturnas são mais comuns em quem tem problemas nos vasos sanguíneos. Isso não mostra que a má circulação seja a causa.',
            },
            {
              text: 'Sentar por muito tempo na mesma posição também está ligado a cãibras, e ninguém sabe por quê. Levante-se e mexa-se com frequência.',
            },
          ],
        },
        conditions: {
          title: 'Doenças e fases da vida',
          body: [
            {
              text: 'Doença raramente é o motivo. Na maioria das pessoas, não se acha a causa.',
            },
            {
              lead: 'Mas as cãibras podem vir com problemas dos nervos ou dos músculos:',
              list: [
                { text: 'dano nos nervos dos pés e das pernas (neuropatia periférica)' },
                {
                  text: 'distúrbios do movimento, em que o cérebro faz uma parte do corpo se torcer',
                },
                { text: 'doença de Parkinson' },
                { text: 'algumas doenças dos músculos' },
                { text: 'canal da coluna estreito (estenose)' },
                {
                  text: 'doença do neurônio motor (ELA), uma doença rara dos nervos que movem os músculos',
                },
              ],
            },
            {
              lead: 'Também podem vir com:',
              list: [
                { text: 'diabetes' },
                { text: 'gravidez' },
                { text: 'idade avançada' },
                { text: 'diálise (limpeza do sangue) por doença dos rins' },
                { text: 'doença do fígado' },
                { text: 'tireoide lenta (hipotireoidismo)' },
                { text: 'uso regular de álcool depois dos 60 anos' },
              ],
            },
            { text: 'Se algum destes é o seu caso, conte ao médico sobre suas cãibras.' },
          ],
        },
        medicines: {
          title: 'Estatinas, diuréticos e outros remédios',
          body: [
            {
              caution:
                'Não pare de usar um remédio receitado sem perguntar antes, nem mesmo uma bombinha (inalador). Com um sinal de perigo, procure ajuda primeiro.',
            },
            {
              caution:
                'Se toma estatina (para o colesterol) e tem dor ou fraqueza muscular sem explicação, ligue hoje mesmo para o seu posto de saúde ou clínica. Com urina da cor de refrigerante de cola, pare a estatina e procure atendimento de emergência.',
            },
            {
              lead: 'Um grande estudo achou relações, mas isso não prova a causa:',
              list: [
                { text: 'bombinhas de longa ação para asma (relação mais forte)' },
                {
                  text: 'diuréticos (remédios que fazem urinar mais), alguns tipos mais que outros: pergunte sobre o seu',
                },
                { text: 'estatinas (relação pequena)' },
              ],
            },
            { text: 'Os diuréticos podem agir nos sais do sangue.' },
            {
              lead: 'Também têm relação:',
              list: [
                { text: 'sacarato de hidróxido férrico (ferro na veia)' },
                { text: 'estrogênios (hormônios)' },
                { text: 'raloxifeno ou teriparatida (para os ossos)' },
                { text: 'naproxeno' },
                { text: 'nifedipino (para a pressão)' },
                { text: 'salbutamol, também chamado albuterol (para asma)' },
              ],
            },
            {
              text: 'Os antipsicóticos (para doença mental) e a metoclopramida (para enjoo) podem causar espasmos no rosto, pescoço, língua, olhos ou costas. Isso é uma emergência. Os espasmos muitas vezes começam nos primeiros 5 dias de uso, por motivos desconhecidos.',
            },
          ],
        },
      },
    },
    prevention: {
      title: 'Como posso ter menos cãibras?',
      panels: {
        'bedtime-routine': {
          title: 'Alongue antes de dormir por 6 semanas',
          body: [
            {
              steps: [
                'Logo antes de dormir, fique de frente para uma parede, com uma perna atrás, o joelho dela reto e o calcanhar no chão.',
                'Incline-se para a frente até sentir a panturrilha (batata da perna) esticar, mas sem dor.',
                'Segure a posição por 10 segundos e respire, descanse 10 segundos, e faça isso 3 vezes.',
                'Sente-se com essa perna reta e incline o corpo para a frente, dobrando no quadril. Segure e descanse como antes.',
                'Faça o mesmo com a outra perna, cerca de 4 minutos ao todo.',
              ],
            },
            {
              caution:
                'Se o seu equilíbrio não é bom, sente-se e faça tudo assim, com uma toalha em volta do pé.',
            },
            {
              text: 'Alongar com regularidade mantém os músculos flexíveis. Num estudo com 80 adultos acima de 55 anos, isso trouxe cerca de 1 cãibra a menos por noite (de cerca de 3 para 2). Em outro, com 191, alongar a panturrilha não trouxe ganho. Experimente: pode deixar as cãibras mais leves e quase não faz mal.',
            },
          ],
        },
        night: {
          title: 'Para noites mais tranquilas',
          body: [
            {
              lead: 'Especialistas aconselham estes pequenos passos:',
              list: [
                {
                  text: 'Afrouxe lençóis e cobertas, para que os dedos dos pés possam apontar para cima.',
                },
                {
                  text: 'Pedale alguns minutos em uma bicicleta ergométrica antes de dormir.',
                },
                { text: 'Beba menos álcool e cafeína, principalmente à noite.' },
                { text: 'Ande ou sacuda a perna depois que o alongamento aliviar a cãibra.' },
                {
                  text: 'Deixe uma luz ao alcance da mão e o caminho livre, para se levantar com segurança.',
                },
              ],
            },
            {
              text: 'Destes passos, só achamos estudo sobre o álcool: acima dos 60 anos, ele está ligado a cãibras noturnas.',
            },
          ],
        },
        hydration: {
          title: 'Beba quando tiver sede',
          body: [
            {
              text: 'Beba quando tiver sede. Você precisa de mais no calor ou se estiver doente. Depois de suar muito por muito tempo, reponha um pouco de sal: coma algo, ou tome uma bebida com eletrólitos (sais e minerais).',
            },
            { text: 'Não está claro se beber água ao longo do dia previne cãibras.' },
            {
              text: 'Água pura em excesso faz o sal (sódio) do sangue cair, o que pode pôr a vida em risco.',
            },
            {
              caution:
                'Se bebeu muito líquido em exercício longo e tem dor de cabeça ou enjoo, pare de beber e procure ajuda hoje. Confusão mental, desmaio ou colapso é emergência.',
            },
            {
              caution:
                'Se um médico limita seus líquidos por causa do coração, dos rins ou do fígado, respeite esse limite.',
            },
          ],
        },
        diet: {
          title: 'Banana, sal e outros alimentos',
          body: [
            {
              text: 'Não achamos nenhum estudo em que alimentos ricos em potássio, cálcio, magnésio ou sódio tenham prevenido cãibras. Uma banana quase não muda o potássio do sangue.',
            },
            {
              text: 'Frutas, legumes e verduras, leite e derivados, nozes e castanhas fazem bem à saúde em geral. Coma esses alimentos por isso.',
            },
            {
              caution:
                'Comprimidos de potássio e substitutos do sal podem ser perigosos se você tem doença dos rins. O mesmo vale se você toma certos diuréticos (remédios que fazem urinar mais) ou certos remédios para pressão. Dois tipos desses remédios para pressão se chamam inibidores da ECA (IECA) e BRA: pergunte na farmácia.',
            },
            {
              caution:
                'Siga a sua dieta para os rins. Sal a mais pode fazer mal se você tem coração fraco (insuficiência cardíaca) ou pressão alta.',
            },
          ],
        },
        magnesium: {
          title: 'O magnésio ajuda?',
          body: [
            {
              text: 'Os músculos podem ter cãibra se o magnésio do sangue está muito baixo, por isso muita gente toma. Mas a maioria das cãibras provavelmente não vem disso.',
            },
            {
              list: [
                {
                  text: 'Pessoas idosas: provavelmente não vai ajudar nas suas cãibras noturnas.',
                },
                {
                  text: 'Adultos mais jovens e atletas: não achamos nenhum estudo, então ninguém pode prometer um ganho.',
                },
                {
                  text: 'Gravidez: os estudos não concordam, então pergunte antes ao médico ou à enfermeira obstetra.',
                },
                {
                  text: 'Doença dos rins: pode ser perigoso. Não tome, a menos que a equipe que cuida dos seus rins concorde.',
                },
              ],
            },
            {
              caution:
                'O magnésio pode causar diarreia. Se for experimentar, avise na farmácia que vai tomar.',
            },
          ],
        },
        'warm-up': {
          title: 'Aqueça antes de exercício pesado',
          body: [
            {
              text: 'Especialistas aconselham aquecer, mas ninguém mostrou que isso previne cãibras. Em um estudo com 17 pessoas, alongar antes não deixou o músculo mais resistente à cãibra.',
            },
            {
              steps: [
                'Comece com alguns minutos de movimento leve e acelere aos poucos.',
                'Deixe os alongamentos longos e lentos para depois do exercício, quando os músculos estão quentes.',
              ],
            },
          ],
        },
        sport: {
          title: 'Cãibras no esporte ou no calor',
          body: [
            {
              steps: [
                'Pare e alongue o músculo até ele soltar.',
                'Descanse em um lugar fresco.',
                'Beba algo com sais, ou beba água e coma algo, a menos que tenha limite de líquidos ou de sal.',
                'Recomece devagar, quando a cãibra já tiver passado.',
              ],
            },
            {
              caution:
                'Procure ajuda hoje se uma única cãibra passar de 10 minutos mesmo alongando, ou se as cãibras vão e voltam por mais de uma hora. Faça o mesmo se tem dor de cabeça, vômito, tontura ou doença do coração, ou se faz dieta com pouco sal.',
            },
            {
              caution:
                'Confusão mental, desmaio, colapso ou pele muito quente é emergência. Ligue para o número de emergência, vá para um lugar fresco e esfrie a pele com água.',
            },
            {
              caution:
                'Não dê nada de beber a quem tem confusão mental, sonolência ou vômito. Quem não tem esses sinais pode tomar líquidos frescos, mas os especialistas não concordam entre si.',
            },
          ],
        },
        footwear: {
          title: 'Use calçados que apoiem os pés',
          body: [
            {
              text: 'Calçados que apoiam os pés podem trazer menos cãibras no pé ou na panturrilha (batata da perna), mas isso não está provado.',
            },
            { text: 'Em um estudo, os calçados não fizeram diferença clara.' },
            { text: 'Escolha calçados que sirvam bem, segurem o pé e não machuquem.' },
          ],
        },
        'medicine-review': {
          title: 'Peça uma revisão dos seus remédios',
          body: [
            {
              steps: [
                'Faça uma lista de tudo o que usa, incluindo bombinhas (inaladores), vitaminas e o que compra por conta própria.',
                'Anote quando cada um começou e quando as cãibras começaram.',
                'Pergunte ao médico ou na farmácia: algum destes pode estar causando minhas cãibras?',
                'Pergunte: existe outro remédio ou uma dose menor para mim?',
                'Combine quando verificar se a mudança funciona.',
              ],
            },
            {
              caution:
                'Não pare nem diminua um remédio receitado sem perguntar antes, pois sua doença pode piorar. Isso vale também para bombinhas, estatinas (remédios para o colesterol), diuréticos (que fazem urinar mais) e remédios para doença mental.',
            },
            {
              caution:
                'Há duas exceções. Se toma quinina e tem hematomas ou sangramento, não tome mais e ligue hoje mesmo para o seu posto de saúde ou clínica. Se toma estatina e a urina fica da cor de refrigerante de cola, pare a estatina e procure atendimento de emergência.',
            },
          ],
        },
        tests: {
          title: 'Preciso de exame de sangue?',
          body: [
            {
              text: 'A maioria das pessoas com cãibras não precisa de exame de sangue. Sua história e o exame físico dizem mais.',
            },
            {
              lead: 'Mesmo assim, o médico pode sugerir um:',
              list: [
                {
                  text: 'Minerais, açúcar no sangue e ferro: se sua história ou o exame físico apontar uma causa.',
                },
                {
                  text: 'CK ou CPK (creatinoquinase), que sai do músculo danificado: se você toma estatina (remédio para o colesterol) e seus músculos doem ou estão fracos.',
                },
              ],
            },
            {
              caution:
                'Urina da cor de refrigerante de cola se usa estatina, ou com dor muscular forte ou fraqueza: não fique esperando um exame. Ligue agora para o número de emergência e, no hospital, peça um exame de CK (CPK).',
            },
          ],
        },
        'not-to-take': {
          title: 'Quinina, água tônica, comprimidos de sal e vitamina K2',
          body: [
            {
              text: 'A quinina (quinino) é um remédio contra a malária. Pode causar sangramento grave, dano aos rins e morte, e alterar as batidas do coração. Nunca tome quinina para cãibras por conta própria nem na gravidez.',
            },
            {
              text: 'Em estudos, as pessoas que tomaram quinina passaram de cerca de 4 cãibras por semana para 3.',
            },
            {
              text: 'Não é aprovada para cãibras nos Estados Unidos. No Reino Unido, médicos podem tentar a quinina por 4 semanas, como último recurso. É para cãibras que muitas vezes estragam o sono, depois de descartar outras causas.',
            },
            {
              list: [
                { text: 'Água tônica: contém quinina, então não use como tratamento.' },
                {
                  text: 'Comprimidos de sal: uma agência de segurança dos Estados Unidos aconselha a não usar.',
                },
                {
                  text: 'Vitamina K2: um estudo achou menos cãibras, mas ninguém o repetiu. Nunca tome com varfarina ou anticoagulante parecido (remédio para não formar coágulos).',
                },
              ],
            },
          ],
        },
        'other-remedies': {
          title: 'Vitaminas B, água do picles e outros remédios',
          body: [
            {
              list: [
                { text: 'Vitaminas do complexo B: podem ajudar, mas a evidência é fraca.' },
                {
                  text: 'Água do picles (pepino em conserva): um gole deixou as cãibras mais leves em pessoas com cirrose (fígado com cicatrizes). Para exercício, os estudos de laboratório não concordam.',
                },
              ],
            },
            {
              caution:
                'A água do picles é muito salgada, então não serve para todos. Com doença dos rins, do coração ou do fígado, pergunte antes.',
            },
            {
              caution:
                'Na gravidez, pergunte ao médico ou à enfermeira obstetra antes de tomar qualquer suplemento, mesmo magnésio.',
            },
          ],
        },
      },
    },
  },
  stretches: {
    calf: {
      place: 'Panturrilha',
      when: 'Sua panturrilha (batata da perna) fica dura e dói.',
      steps: [
        'Sente-se com essa perna reta.',
        'Segure os dedos do pé, ou uma toalha em volta do pé.',
        'Puxe os dedos do pé em sua direção até sentir a panturrilha esticar.',
        'Segure a posição por cerca de 30 segundos e respire.',
      ],
      instead:
        'Se tiver bom equilíbrio, fique de pé diante da parede, essa perna atrás, calcanhar no chão, e incline-se para a frente.',
      hold: 'Cerca de 30 segundos, ou até aliviar. Descanse e repita: no máximo 3 vezes ao todo.',
      never:
        'Nunca dê trancos, nem force, nem alongue com dor em pontada, nem depois de sentir um estalo ou algo rasgar. Nunca massageie uma panturrilha inchada ou quente: procure ajuda hoje.',
      safer: 'Fique na cama, ou sente-se em uma cadeira.',
      figures: {
        'calf-sit': {
          caption: 'Na cama: perna reta, puxe com uma toalha.',
          alt: 'Uma pessoa sentada na cama, com uma perna reta, puxa os dedos desse pé para trás com uma toalha em volta do pé. A panturrilha está marcada.',
        },
        'calf-wall': {
          caption: 'De pé: joelho de trás reto, calcanhar no chão.',
          alt: 'Uma pessoa se apoia em uma parede, o joelho da frente dobrado, a perna de trás reta, com o calcanhar no chão. A panturrilha da perna de trás está marcada.',
        },
        'calf-chair': {
          caption: 'Mais seguro: sente-se, calcanhar no chão, puxe com uma toalha.',
          alt: 'Uma pessoa sentada em uma cadeira, com um calcanhar no chão, puxa os dedos desse pé para trás com uma toalha em volta do pé. A panturrilha está marcada.',
        },
      },
    },
    foot: {
      place: 'Pé ou dedos',
      when: 'Seu pé tem cãibra, ou os dedos do pé se curvam. Com doença de Parkinson, marque também uma consulta.',
      steps: [
        'Sente-se e apoie esse tornozelo no outro joelho.',
        'Puxe de leve os dedos do pé na direção da canela, até sentir o arco do pé esticar.',
        'Segure a posição por cerca de 30 segundos e respire.',
        'Solte e massageie o arco do pé.',
      ],
      instead: 'Se tiver bom equilíbrio, fique de pé com o peso nesse pé, ou ande nos calcanhares.',
      hold: 'Cerca de 30 segundos, como nos exercícios para os pés, ou até aliviar. Descanse e repita: no máximo 3 vezes ao todo.',
      never:
        'Nunca dê trancos, nem force os dedos do pé, nem alongue com dor em pontada, nem depois de sentir um estalo ou algo rasgar. Se seus pés estão dormentes, puxe bem pouco.',
      safer: 'Na cama, puxe com uma toalha em volta dos dedos do pé.',
      figures: {
        foot: {
          caption: 'Tornozelo no outro joelho, puxe os dedos para trás.',
          alt: 'Uma pessoa sentada, com um tornozelo sobre o outro joelho, puxa com a mão os dedos desse pé para trás. O arco do pé está marcado.',
        },
      },
    },
    'thigh-back': {
      place: 'Atrás da coxa',
      when: 'A parte de trás da coxa fica dura e dói. Se toma estatina (remédio para o colesterol) e tem dor ou fraqueza sem explicação, ligue hoje mesmo para o seu posto de saúde ou clínica.',
      steps: [
        'Sente-se na metade da frente de uma cadeira firme.',
        'Estique essa perna e apoie o calcanhar no chão.',
        'Incline-se para a frente, dobrando no quadril, com as costas retas, até sentir a coxa esticar.',
        'Segure a posição por cerca de 30 segundos e respire.',
        'Volte devagar e descanse.',
      ],
      hold: 'Cerca de 30 segundos, ou até aliviar. Descanse e repita: no máximo 3 vezes ao todo.',
      never:
        'Nunca dê trancos, nem force, nem alongue com dor em pontada, nem depois de sentir um estalo ou algo rasgar. Pare se uma dor ou um formigamento descer pela perna.',
      safer: 'Sente-se na cama, essa perna reta, e puxe o pé em sua direção com uma toalha.',
      figures: {
        'thigh-back': {
          caption: 'Perna reta, costas retas, incline-se dobrando no quadril.',
          alt: 'Uma pessoa sentada em uma cadeira, com uma perna reta, se inclina para a frente com as costas retas. A parte de trás da coxa está marcada.',
        },
      },
    },
    'thigh-front': {
      place: 'Frente da coxa',
      when: 'A frente da coxa fica dura e dói. Se toma estatina (remédio para o colesterol) e tem dor ou fraqueza sem explicação, ligue hoje mesmo para o seu posto de saúde ou clínica.',
      steps: [
        'Fique de pé, se tiver bom equilíbrio, e segure uma cadeira firme.',
        'Dobre a perna que dói e segure o tornozelo com a mão livre.',
        'Puxe o calcanhar em direção à nádega (bumbum), joelhos juntos, até sentir a coxa esticar.',
        'Fique com o corpo reto, segure a posição por cerca de 30 segundos e respire.',
        'Abaixe o pé devagar e descanse.',
      ],
      hold: 'Cerca de 30 segundos, ou até aliviar. Descanse e repita: no máximo 3 vezes ao todo.',
      never:
        'Nunca dê trancos, nem force, nem alongue com dor em pontada, nem depois de sentir um estalo ou algo rasgar. Nunca force um joelho dolorido ou operado.',
      safer:
        'Deite-se de lado, essa perna por cima. Puxe o calcanhar para trás com a mão ou uma toalha.',
      figures: {
        'thigh-front': {
          caption: 'Segure uma cadeira, calcanhar na nádega, joelhos juntos.',
          alt: 'Uma pessoa de pé segura uma cadeira e puxa um calcanhar até a nádega. A frente da coxa está marcada.',
        },
      },
    },
    hand: {
      place: 'Mão',
      warning:
        'Se suas mãos se curvam enquanto a boca formiga, procure ajuda no mesmo dia. Se só uma tarefa causa a cãibra, como escrever, marque uma consulta.',
      when: 'Sua mão ou seus dedos têm cãibra e se curvam.',
      steps: [
        'Pare a tarefa e descanse o braço.',
        'Estique os dedos com a outra mão.',
        'Dobre os dedos e o pulso de leve para trás, até sentir esticar.',
        'Segure a posição por cerca de 15 segundos e respire.',
        'Solte, sacuda e esquente a mão.',
      ],
      hold: 'Cerca de 15 segundos, como nos exercícios para o pulso, ou até aliviar. Descanse e repita: no máximo 3 vezes ao todo.',
      never:
        'Nunca dê trancos, nem force, nem alongue com dor em pontada, nem depois de sentir um estalo ou algo rasgar.',
      safer: 'Sente-se, com o braço na mesa. Se o pulso dói ou está dormente, estique só os dedos.',
      figures: {
        hand: {
          caption: 'Dedos retos, pulso de leve para trás.',
          alt: 'Uma mão dobra de leve para trás os dedos e o pulso da outra. A parte de baixo do antebraço está marcada.',
        },
      },
    },
    belly: {
      place: 'Barriga',
      warning:
        'Dor de barriga nem sempre é do músculo. Se for muito forte ou constante, ou se a barriga continuar dura, é emergência: ligue agora para {number}. Procure ajuda hoje se tiver febre ou vômito, ou se não houver causa clara. Na gravidez, com qualquer outra dor de barriga, ligue na hora para o serviço de pré-natal.',
      when: 'O músculo da barriga tem cãibra depois de exercício, e você se sente bem.',
      steps: [
        'Pare e respire devagar.',
        'Fique de pé, corpo reto, com as mãos no quadril.',
        'Incline-se um pouco para trás, até sentir a barriga esticar de leve.',
        'Continue respirando até aliviar.',
        'Volte devagar e descanse.',
      ],
      hold: 'Enquanto for confortável.',
      never: 'Nunca dê trancos nem force. Pare se a dor aumentar ou se sentir tontura.',
      safer: 'Deite-se de costas e estique o corpo.',
      figures: {
        belly: {
          caption: 'De pé, mãos no quadril, incline-se um pouco para trás.',
          alt: 'Uma pessoa de pé, com as mãos no quadril, se inclina um pouco para trás. A barriga está marcada.',
        },
      },
    },
    back: {
      place: 'Costas',
      warning:
        'Ligue para {number} se não consegue urinar, ou não consegue segurar a urina ou as fezes. Faça o mesmo se tem dormência entre as pernas, ou pernas fracas.',
      when: 'A parte de baixo das costas trava, sem esses sinais.',
      steps: [
        'Deite-se com um travesseiro grande embaixo dos joelhos.',
        'Respire devagar até aliviar.',
        'Balance os joelhos de leve na direção do peito e de volta.',
        'Experimente um pouco de calor.',
        'Continue se mexendo. Evite ficar de cama: um ou dois dias, no máximo.',
      ],
      hold: 'Enquanto for confortável.',
      never:
        'Nunca dê trancos nem force, e não balance os joelhos se a dor descer por uma perna. Depois de uma queda feia, procure ajuda.',
      safer:
        'Deite-se de lado, com um travesseiro entre os joelhos, principalmente no fim da gravidez.',
      figures: {
        back: {
          caption: 'Deite-se com os joelhos sobre um travesseiro.',
          alt: 'Uma pessoa deitada na cama, com um travesseiro grande embaixo dos joelhos dobrados. A parte de baixo das costas está marcada.',
        },
        'back-rock': {
          caption: 'Segure os joelhos e balance-os de leve.',
          alt: 'Uma pessoa deitada na cama balança os joelhos dobrados até o peito e de volta, com as duas mãos. A parte de baixo das costas está marcada.',
        },
      },
    },
  },
  now: {
    title: 'Cãibra agora? Toque na figura onde dói',
    key: 'Nas figuras, as listras marcam o músculo duro e as setas mostram como se mover.',
    otherPlace: 'Escolher outro lugar',
    elsewhere: 'Nenhum destes',
    danger: 'Sinais de perigo',
    afterTitle: 'Quando a cãibra aliviar',
    after: [
      'Massageie o músculo de leve, mas nunca uma panturrilha (batata da perna) inchada ou quente.',
      'Use calor se ainda estiver duro, ou uma compressa fria enrolada em um pano se ficar dolorido depois.',
      'Se sentir calor, beba algo aos golinhos, a menos que tenha limite de líquidos.',
      'Descanse e depois ande um pouco, se tiver bom equilíbrio.',
    ],
    help: 'Procure ajuda no mesmo dia se a cãibra durar mais de 10 minutos, mesmo alongando. Veja os sinais de perigo e, se tiver um, ligue agora para o número de emergência.',
  },
  timer: {
    labels: {
      start: 'Iniciar a contagem',
      pause: 'Pausar',
      resume: 'Continuar',
      stop: 'Parar',
      hold: 'Segure',
      rest: 'Descanse',
      round: 'Vez {round} de {rounds}',
      sound: 'Som',
    },
    said: {
      hold: 'Segure a posição. Segundos: {seconds}. Vez {round} de {rounds}.',
      half: 'Metade. Segundos restantes: {seconds}.',
      rest: 'Descanse. Segundos: {seconds}.',
      pause: 'Em pausa. Segundos restantes: {seconds}.',
      resume: 'Continue. Segundos restantes: {seconds}.',
      stop: 'Contagem parada.',
      done: 'Pronto. Deixe o músculo descansar.',
    },
  },
  handout: {
    title: 'O que você quer imprimir?',
    sheets: {
      all: { label: 'O guia inteiro', hint: '9 páginas, com um diário e listas para a consulta.' },
      now: {
        label: 'O que fazer agora',
        hint: '1 ou 2 páginas: sinais de perigo, alongamentos e perguntas.',
      },
      diary: { label: 'Meu diário de cãibras', hint: '1 página para preencher.' },
    },
    beside: {
      label: 'Também em',
      none: 'Nenhum outro idioma',
      made: 'O texto no outro idioma foi feito sem um tradutor profissional. Nenhum médico ou enfermeiro o conferiu.',
    },
    print: 'Imprimir',
    cancel: 'Cancelar',
    now: 'O que fazer agora',
    diary: {
      title: 'Meu diário de cãibras',
      intro:
        'Use uma linha para cada cãibra, por 2 semanas ou mais, e leve esta folha à consulta. Na dor, 0 é nenhuma e 10 é a pior. Os sinais de perigo estão na folha “O que fazer agora”.',
      columns: [
        'Quando',
        'Onde',
        'Duração',
        'Dor, 0–10',
        'O que eu fazia',
        'O que tomei ou tentei',
        'Como dormi',
      ],
      example: [
        'Segunda, às 3h',
        'Panturrilha esquerda',
        '2 min',
        '6',
        'Dormindo',
        'Alonguei',
        '1 h sem dormir',
      ],
    },
    questions: {
      title: 'Perguntas para a minha consulta',
      list: [
        'Pode ser outra coisa, e não cãibra?',
        'Algum dos meus remédios pode estar causando isso?',
        'O que posso tentar primeiro? Que bem e que mal isso pode fazer?',
        'Preciso de exame de sangue?',
        'E se eu esperar? E quando devo voltar?',
        'Estes alongamentos são seguros para mim?',
        'Quanto devo beber?',
      ],
    },
    medicines: {
      title: 'O que eu tomo',
      intro:
        'Inclua bombinhas (inaladores), vitaminas e o que compra por conta própria. Não pare de usar um remédio receitado sem perguntar antes.',
      columns: ['Nome', 'Dose', 'Quando comecei'],
    },
    address: 'Impresso de {address}',
    linked: 'Nessa página, cada fonte é um link.',
    name: 'Nome',
    date: 'Data',
    notes: 'Anotações',
  },
  evidence: {
    title: 'Quanta certeza temos, e nossas fontes',
    intro:
      'Os rótulos dizem quanta certeza se pode ter, e os números levam às fontes. Conselhos simples podem não ter nada disso. Todos os sinais de perigo são conselho de especialistas.',
    labels: {
      good: {
        label: 'Boas evidências',
        meaning: 'Bons estudos, grandes pesquisas ou relatos de segurança apoiam isso.',
      },
      mixed: { label: 'Evidências divergentes', meaning: 'Os estudos não concordam entre si.' },
      little: {
        label: 'Poucas evidências',
        meaning: 'Há poucos estudos, ou eles são pequenos ou fracos.',
      },
      advice: {
        label: 'Conselho de especialistas',
        meaning: 'Especialistas aconselham isso, ou é bom senso. Pode não ter sido testado.',
      },
    },
    sourcesTitle: 'Fontes',
  },
  about: {
    title: 'Sobre este guia',
    addedBy: 'Acrescentado por {by}',
    review: 'Nenhum médico ou enfermeiro revisou este texto ainda.',
    translation:
      'Esta tradução foi feita sem um tradutor profissional. Nenhum médico ou enfermeiro a conferiu. Se algo não estiver claro, pergunte no posto de saúde, na clínica ou na farmácia, ou leia o texto em inglês.',
    reviewedBy: '{by} informa que {reviewer} revisou este texto.',
    more: {
      text: 'Para mais ajuda, pergunte a um farmacêutico, enfermeiro ou médico. Para ler mais, veja Mayo Clinic, Cleveland Clinic e Merck Manual (no Brasil, Manual MSD):',
    },
    statements: [
      'Este guia é sobre cãibras comuns, não sobre músculos duros depois de um dano no cérebro ou na coluna. Não é um diagnóstico e não substitui o atendimento.',
      'Foi escrito a partir de fontes publicadas. Lemos resumos ou partes delas, não artigos inteiros.',
      'Ninguém paga por ele, e ele não tem anúncios.',
      'Se achar um erro, avise a clínica que mostra esta página.',
    ],
  },
  labels: {
    openAll: 'Abrir tudo',
    closeAll: 'Fechar tudo',
    allOpened: 'Tudo aberto. Partes: {count}',
    allClosed: 'Tudo fechado. Partes: {count}',
    print: 'Imprimir',
    places: 'Escolha o lugar',
    allPlaces: 'Todos',
    placesShown: '{place}. Alongamentos mostrados: {count} de {total}',
    when: 'Quando',
    holdFor: 'Quanto tempo',
    never: 'O que não fazer',
    safer: 'Mais seguro',
    instead: 'Ou',
    caution: 'Cuidado',
    copyLink: 'Copiar link',
    linkCopied: 'Link copiado',
    source: 'Fonte',
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
