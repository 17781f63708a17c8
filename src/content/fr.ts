import type { Translated } from '../text/translate.js';
import type { en } from './en.js';

export const fr = {
  lang: 'fr',
  dir: 'ltr',
  name: 'Français',
  review: 'draft',
  dates:
    'Dernière vérification\u00a0: 28 novembre 2026 · Prochaine vérification prévue\u00a0: 28 novembre 2027 · Version 2.1.0',
  title: 'Pourquoi ai-je si souvent des spasmes et des crampes musculaires\u202f?',
  condition: 'Spasmes et crampes musculaires',
  message:
    'Les spasmes et les crampes font mal, mais la plupart passent en quelques minutes et sont sans danger.',
  intro:
    'Un étirement doux arrête en général la crampe. Pour les adultes et leurs proches aidants\u00a0: comment soulager une crampe, pourquoi elle vient et quand demander de l’aide.',
  contents: {
    label: 'Dans ce guide',
    sections: {
      relief: 'Soulager',
      overview: 'Ce que c’est',
      causes: 'Causes',
      prevention: 'Moins de crampes',
    },
    panels: {
      pregnancy: { label: 'Grossesse' },
      medicines: { label: 'Médicaments' },
      'long-illness': { label: 'Maladie chronique' },
    },
    danger: 'Signes d’alerte',
  },
  keyPoints: {
    title: 'L’essentiel',
    points: [
      'Étirez doucement pendant environ 30 secondes.',
      'Chez la plupart des gens, on ne trouve pas de cause. Des étirements avant le coucher peuvent aider.',
      'Ne vous soignez pas vous-même avec de la quinine. Elle peut causer des saignements graves.',
      'N’arrêtez pas un médicament prescrit sans demander conseil. En cas de signe d’alerte, demandez de l’aide avant toute autre chose.',
    ],
  },
  danger: {
    title: 'Signes d’alerte',
    calm: 'La plupart des gens qui ont une crampe n’ont aucun de ces signes. Une liste ne peut pas vous dire ce que vous avez\u00a0: en cas de doute, appelez.',
    action:
      'En cas de signe d’alerte, appelez tout de suite le {number}. Ne conduisez pas vous-même.',
    localNumber: 'numéro d’urgence local',
    signs: [
      {
        text: 'Douleur, pression ou crampe dans la poitrine, difficulté soudaine à respirer, ou sang craché en toussant.',
      },
      {
        text: 'Faiblesse soudaine d’un côté, visage affaissé, difficulté à parler, convulsions, évanouissement ou malaise avec chute.',
      },
      {
        text: 'Bras ou jambe\u00a0: peau tout à coup froide et pâle, ou douleur insupportable après une blessure.',
      },
      {
        text: 'Après la chaleur ou l’effort\u00a0: confusion, évanouissement, malaise avec chute, peau très chaude, ou température du corps de 39,4\u202f°C (103\u202f°F) ou plus.',
      },
      {
        text: 'Mal de dos avec engourdissement nouveau entre les jambes, problème d’urines ou de selles, ou jambes faibles.',
      },
      {
        text: 'Mâchoire raide ou bloquée, difficulté à avaler, ou spasmes dans tout le corps, surtout après une plaie.',
      },
      {
        text: 'Avec un antipsychotique (maladies mentales) ou un médicament contre les nausées\u00a0: spasmes du visage, du cou, de la langue, des yeux ou du dos.',
      },
      {
        text: 'Spasmes avec gorge serrée ou respiration bruyante, ou avec fièvre, muscles raides et confusion.',
      },
      {
        text: 'Urine couleur de cola sous statine, ou avec des muscles faibles ou très douloureux.',
      },
      {
        text: 'Mal de ventre très fort ou constant, ou ventre qui reste dur. Pendant la grossesse, saignement abondant.',
      },
    ],
    more: {
      today: {
        title: 'Consultez aujourd’hui',
        body: [
          {
            text: 'Appelez votre cabinet médical ou centre de santé. S’il est fermé\u00a0: soins sans rendez-vous ou urgences.',
          },
          {
            list: [
              {
                text: 'Dans une jambe\u00a0: douleur nouvelle qui dure, gonflement, chaleur, ou peau rouge ou plus foncée (moins visible sur une peau brune ou noire).',
              },
              {
                text: 'Une seule crampe de plus de 10 minutes malgré l’étirement, ou crampe après une plaie sale, une morsure, une piqûre ou un poison.',
              },
              { text: 'Faiblesse nouvelle ou engourdissement nouveau.' },
              {
                text: 'Crampes des bras ou du ventre sans cause claire, ou mains qui se replient pendant que vous avez des picotements à la bouche.',
              },
              {
                text: 'Douleur au pied dans le lit, qui se calme quand la jambe pend, ou plaie du pied qui ne guérit pas.',
              },
              {
                text: 'Crampes après un nouveau diurétique (fait uriner davantage), beaucoup de vomissements ou de diarrhée, ou si vous vomissez ce que vous buvez. Crampes de chaleur ou d’effort qui vont et viennent plus d’une heure, ou avec mal de tête, vomissements, vertiges, maladie cardiaque ou régime peu salé.',
              },
              {
                text: 'Grossesse\u00a0: fort mal de tête, vue trouble, douleur ou contractions du ventre, saignement, ou gonflement du visage, des mains ou d’une jambe. Appelez tout de suite l’équipe qui suit votre grossesse.',
              },
              {
                text: 'Quinine avec des bleus, des saignements de nez ou des taches violettes\u00a0: arrêtez la quinine. Statine (contre le cholestérol)\u00a0: douleur ou faiblesse des muscles sans explication.',
              },
            ],
          },
        ],
      },
      visit: {
        title: 'Prenez rendez-vous',
        body: [
          {
            text: 'Voyez un médecin ou un infirmier, même si vous allez bien entre les crampes. Si vous en perdez le sommeil, c’est une raison suffisante pour en parler.',
          },
          {
            lead: 'Dans les 1 à 2 jours\u00a0:',
            list: [
              { text: 'Mal au mollet qui vient quand vous marchez et part au repos.' },
              {
                text: 'Crampes qui ont commencé avec un nouveau médicament autre qu’un diurétique.',
              },
              {
                text: 'Beaucoup d’alcool\u00a0: demandez comment réduire. N’arrêtez pas d’un coup.',
              },
              {
                text: 'Muscle qui a de petites secousses et s’affaiblit peu à peu, ou muscle qui fond.',
              },
            ],
          },
          {
            lead: 'D’ici 2 semaines au plus\u00a0:',
            list: [
              {
                text: 'Crampes qui reviennent sans cesse, sont très fortes, gâchent votre sommeil ou ne vont pas mieux malgré vos propres soins.',
              },
              {
                text: 'Crampes avec une maladie, comme une cirrhose (cicatrices dans le foie), ou jambes qui restent engourdies ou gonflées.',
              },
              {
                text: 'Enfant qui a des crampes encore et encore, surtout dans une seule jambe ou s’il boite.',
              },
              { text: 'Crampes seulement lors d’un geste précis, comme écrire.' },
            ],
          },
        ],
      },
    },
  },
  sections: {
    relief: {
      title: 'Comment soulager une crampe\u202f?',
      panels: {
        stretch: {
          title: 'Étirez le muscle et gardez la position',
          body: [
            {
              steps: [
                'Arrêtez-vous. Si vous conduisez, garez-vous\u202f; si vous nagez, flottez et faites signe.',
                'Asseyez-vous ou tenez-vous à quelque chose, car une chute peut vous blesser, et respirez lentement.',
                'Étirez doucement le muscle contracté jusqu’à le sentir s’étirer, mais sans douleur.',
                'Gardez la position environ 30 secondes, ou jusqu’à ce que le muscle se relâche.',
                'Massez le muscle, mais jamais un mollet gonflé ou chaud.',
                'Reposez-vous, puis étirez encore si le muscle reste contracté, 3 fois au plus en tout.',
                'Si vous avez chaud, buvez à petites gorgées, sauf si vous devez limiter les boissons.',
              ],
            },
            {
              caution:
                'N’étirez jamais par à-coups ni en forçant, et arrêtez si vous sentez une douleur vive. N’étirez pas si vous avez senti un claquement ou une déchirure.',
            },
            {
              text: 'Les durées ci-dessous sont un avis d’experts, pour les étirements en général. Personne n’a testé laquelle est la meilleure pour une crampe.',
            },
          ],
        },
        massage: {
          title: 'Massez le muscle',
          body: [
            {
              text: 'Massez doucement le muscle contracté pendant que vous l’étirez, ou plus fort si cela fait plus de bien. Les experts le conseillent, mais une grande synthèse des études n’a trouvé aucune bonne étude du massage contre les crampes.',
            },
            {
              caution:
                'Ne massez pas un mollet gonflé, chaud, rouge ou plus foncé, ni un mollet avec une douleur nouvelle qui dure. Ce pourrait être un caillot dans la jambe (phlébite)\u00a0: consultez le jour même.',
            },
          ],
        },
        'heat-cold': {
          title: 'Mettez du chaud ou du froid',
          body: [
            {
              lead: 'Essayez les deux, et gardez ce qui fait le plus de bien (personne ne l’a testé pour les crampes)\u00a0:',
              list: [
                {
                  text: 'Si le muscle est encore contracté, essayez la chaleur\u00a0: une serviette de toilette chaude, un bain chaud ou un coussin chauffant.',
                },
                {
                  text: 'S’il est douloureux plus tard, essayez une poche froide dans un linge.',
                },
              ],
            },
            {
              caution:
                'Mettez un linge entre le coussin chauffant et la peau, et réglez ce coussin sur moyen ou moins. Gardez-le 10 à 15 minutes, mettez un minuteur et ne dormez pas dessus.',
            },
            { caution: 'Gardez une poche froide 10 à 15 minutes, jamais plus de 20.' },
            {
              caution:
                'Avant le chaud comme avant le froid, demandez conseil à votre médecin si votre peau est engourdie ou picote. De même si vous avez un problème de cœur ou de circulation. Ne chauffez pas une jambe qui a peut-être un caillot.',
            },
          ],
        },
        'pain-relief': {
          title: 'Les antidouleurs n’aident que plus tard',
          body: [
            {
              text: 'L’ibuprofène, le naproxène et le paracétamol (acétaminophène au Canada) n’arrêtent pas une crampe, car ils agissent trop lentement. Mais ils peuvent calmer la douleur qui reste après, si vous suivez la notice.',
            },
            {
              text: 'L’ibuprofène et le naproxène soignent l’inflammation (gonflement), et une crampe n’en est pas une. Le naproxène est lié à des crampes des jambes.',
            },
            {
              caution:
                'L’ibuprofène et le naproxène peuvent augmenter votre risque de crise cardiaque ou d’attaque cérébrale (AVC), même au début. De fortes doses et un usage long l’augmentent encore. Ces médicaments peuvent faire saigner l’estomac et abîmer les reins.',
            },
            {
              caution:
                'Demandez d’abord conseil à la pharmacie si vous avez un problème de cœur, d’estomac, de foie ou de reins. De même si vous prenez un anticoagulant (contre les caillots), un diurétique (fait uriner davantage) ou un médicament contre la tension. À partir d’environ 20 semaines de grossesse (comptées depuis les dernières règles), ne prenez l’ibuprofène ou le naproxène que si votre médecin vous le dit.',
            },
            {
              caution:
                'Lors d’un effort très long, ces deux antidouleurs peuvent augmenter le risque que le sel baisse dans le sang.',
            },
          ],
        },
        prescription: {
          title: 'Les médicaments qu’un médecin peut prescrire',
          body: [
            {
              text: 'Aucun médicament ne règle à coup sûr les crampes. Les médecins essaient parfois le diltiazem (pour le cœur), des vitamines B ou un myorelaxant (relâche les muscles contractés), mais il y a peu d’études. En cas de cirrhose (cicatrices dans le foie), par contre, les équipes qui soignent le foie ont des options\u00a0: demandez à la vôtre.',
            },
            {
              caution:
                'Les médicaments qui relâchent les muscles peuvent donner de la somnolence et des vertiges, et vous pouvez tomber. Avec eux, ne conduisez pas et ne buvez pas d’alcool. Les personnes âgées devraient éviter la plupart d’entre eux, et l’un d’eux, le carisoprodol, peut rendre dépendant.',
            },
            { text: 'Aux États-Unis, la quinine n’est pas autorisée contre les crampes.' },
            {
              text: 'Décidez ensemble. Demandez quel bien cela peut faire, quel mal, et ce qui se passe si vous attendez.',
            },
            {
              caution:
                'N’arrêtez pas un médicament prescrit sans demander conseil. En cas de signe d’alerte, demandez de l’aide avant toute autre chose.',
            },
          ],
        },
        choices: {
          title: 'Comparez vos choix',
          body: [
            {
              list: [
                {
                  text: 'Ne rien faire\u00a0: la plupart des crampes passent en quelques minutes. Beaucoup de crampes de nuit s’améliorent toutes seules, mais elles font perdre du sommeil. En cas de signe d’alerte, attendre peut vous faire du mal.',
                },
                {
                  text: 'Étirer\u00a0: cela calme peut-être les nerfs qui gardent le muscle contracté, et arrête en général la crampe. Forcer peut vous blesser.',
                },
                {
                  text: 'Masser, chauffer ou refroidir\u00a0: cela peut détendre le muscle ou atténuer la douleur. Le chaud et le froid peuvent abîmer la peau.',
                },
                {
                  text: 'Antidouleurs\u00a0: trop lents pour la crampe, mais ils peuvent atténuer la douleur plus tard. Ils peuvent abîmer l’estomac, le cœur ou les reins.',
                },
                {
                  text: 'Médicaments prescrits\u00a0: ils agissent sur les nerfs, les muscles ou les vaisseaux sanguins. Le bénéfice est petit ou incertain. Certains nuisent gravement à la santé, ou endorment trop pour conduire.',
                },
              ],
            },
            {
              text: 'Qu’est-ce qui compte le plus pour vous\u00a0: le sommeil, le moral, le travail ou le sport\u202f? Choisissez ensemble, avec votre médecin, votre infirmier ou votre pharmacien.',
            },
          ],
        },
      },
    },
    overview: {
      title: 'Spasmes et crampes musculaires\u00a0: qu’est-ce que c’est\u202f?',
      panels: {
        'what-it-is': {
          title: 'Crampe, spasme, petites secousses ou jambes sans repos\u202f?',
          figures: {
            spasm: {
              caption:
                'À gauche\u00a0: un mollet au repos. À droite\u00a0: avec une crampe, il devient dur et les orteils pointent vers le bas.',
              alt: 'Deux jambes, du genou au pied. Le mollet de l’une est long et plat. Celui de l’autre est court, épais et marqué, et les orteils pointent vers le bas.',
            },
          },
          body: [
            {
              text: 'Pour beaucoup de gens, spasme et crampe veulent dire la même chose\u00a0: un ou plusieurs muscles se contractent tout à coup, souvent avec douleur. On ne peut pas le contrôler, et ce sont les nerfs qui le déclenchent.',
            },
            {
              text: 'Cela dure de quelques secondes à environ 10 minutes. Le muscle peut rester douloureux une journée.',
            },
            {
              text: 'Les médecins disent aussi «\u00a0spasme\u00a0» pour des blessures du dos et pour des maladies du cerveau ou de la moelle épinière.',
            },
            {
              terms: [
                {
                  term: 'Jambes sans repos',
                  meaning:
                    'Un besoin de bouger. Bouger le calme\u202f; une crampe demande un étirement.',
                },
                {
                  term: 'Petites secousses',
                  meaning:
                    'Un frémissement sous la peau (fasciculations), pas une crampe légère. Le plus souvent sans danger.',
                },
                { term: 'Dystonie', meaning: 'Le cerveau fait se tordre une partie du corps.' },
                {
                  term: 'Spasticité',
                  meaning:
                    'Des muscles raides après une atteinte du cerveau ou de la moelle épinière.',
                },
                {
                  term: 'Rétraction musculaire',
                  meaning: 'Un muscle court qui ne peut pas se relâcher.',
                },
                {
                  term: 'Tétanie',
                  meaning:
                    'De longs spasmes des mains ou des pieds, par manque de calcium ou par respiration trop rapide.',
                },
                {
                  term: 'Claudication',
                  meaning:
                    'Une douleur à la marche due à des artères rétrécies, que le repos calme.',
                },
              ],
            },
          ],
        },
        where: {
          title: 'Où viennent les crampes',
          figures: {
            where: {
              caption:
                'Les rayures montrent où les crampes viennent le plus\u00a0: mollet, pied et cuisse.',
              alt: 'Une jambe vue de côté. Le mollet, le pied, l’avant et l’arrière de la cuisse sont marqués.',
            },
          },
          body: [
            {
              text: 'La plupart des crampes sont dans la jambe. Le mollet vient en premier, puis le pied et la cuisse. Vous pouvez aussi avoir une crampe aux bras, aux mains, au ventre, aux côtes ou au dos.',
            },
            {
              text: 'Une crampe dans la poitrine est une urgence\u00a0: appelez tout de suite les secours. Pour des crampes des bras ou du ventre sans cause claire, consultez le jour même.',
            },
            {
              text: 'Un spasme du dos fait en général partie d’un mal de dos, qui demande ses propres soins.',
            },
          ],
        },
        who: {
          title: 'Qui a des crampes',
          figures: {
            hundred: {
              caption:
                'Sur 100 adultes, en un mois, les 6 premiers ont eu des crampes plus fortes, les 25 suivants des crampes légères, et 69 aucune.',
              alt: 'Cent personnes en rangées de dix. Les 6 premières et les 25 suivantes sont marquées, chaque groupe à sa façon.',
            },
          },
          body: [
            {
              text: 'Les crampes qui reviennent sont fréquentes. Dans une enquête américaine, environ 1 adulte sur 4 (25 sur 100) avait eu de légères crampes des jambes la nuit, le mois passé. Moins de gens, 6 sur 100, en avaient eu de plus fortes.',
            },
            { text: 'Les crampes sont liées à un mauvais sommeil et à un moral bas.' },
            {
              lead: 'Vous risquez plus d’avoir des crampes\u00a0:',
              list: [
                { text: 'avec l’âge, ou dans les six derniers mois de la grossesse' },
                {
                  text: 'si vos entraînements ou vos courses sont durs, surtout si vous avez déjà eu des crampes',
                },
                { text: 'si vous vivez avec une obésité' },
                { text: 'si vous restez beaucoup en position assise et bougez peu' },
              ],
            },
            {
              lead: 'Ou si vous avez\u00a0:',
              list: [
                {
                  text: 'un traitement par dialyse (pour nettoyer le sang) à cause d’une maladie des reins, ou une cirrhose (cicatrices dans le foie)',
                },
                { text: 'la maladie de Parkinson' },
                { text: 'un diabète de type 2 ou des nerfs abîmés' },
                { text: 'un canal de la colonne trop étroit (canal lombaire étroit)' },
                { text: 'une maladie des vaisseaux sanguins' },
                { text: 'une thyroïde (une glande du cou) trop lente' },
                { text: 'l’habitude de boire de l’alcool après 60 ans' },
              ],
            },
          ],
        },
        pregnancy: {
          title: 'Les crampes pendant la grossesse',
          body: [
            {
              text: 'Les crampes des jambes sont fréquentes pendant la grossesse, surtout dans les six derniers mois (deuxième et troisième trimestres).',
            },
            {
              text: 'Elles sont en général sans danger, même si elles peuvent gâcher une nuit.',
            },
            {
              steps: [
                'Quand une crampe vient, tirez lentement les orteils vers vous, sans jamais forcer.',
                'Étirez vos mollets au coucher, en vous tenant à quelque chose de solide.',
                'Continuez à bouger, comme convenu avec votre médecin ou votre sage-femme.',
              ],
            },
            {
              text: 'Demandez conseil à votre médecin ou sage-femme avant de prendre du magnésium ou tout complément alimentaire\u00a0: les études sont faibles et se contredisent.',
            },
            {
              caution:
                'Mal au ventre ou contractions, le moindre saignement, fort mal de tête ou vue trouble\u00a0: appelez tout de suite l’équipe qui suit votre grossesse. Faites de même si votre visage, vos mains ou une jambe gonflent. Un mal de ventre très fort ou un saignement abondant est une urgence\u00a0: appelez tout de suite les secours.',
            },
          ],
        },
        'long-illness': {
          title: 'Dialyse, Parkinson, diabète ou maladie du foie',
          body: [
            {
              lead: 'Ceci est pour vous, et pour toute personne qui vous aide\u00a0:',
              list: [
                {
                  text: 'Dialyse (pour nettoyer le sang)\u00a0: les crampes sont fréquentes. Dites-le tout de suite à l’équipe, mais n’écourtez pas la séance. Manger moins salé peut aider.',
                },
                {
                  text: 'Maladie de Parkinson\u00a0: les crampes sont plus fréquentes. Si les orteils se replient ou se crispent, ce n’est peut-être pas une crampe\u00a0: prenez rendez-vous.',
                },
                {
                  text: 'Cirrhose (cicatrices dans le foie)\u00a0: la plupart des gens (2 sur 3) ont des crampes. Les équipes qui soignent le foie peuvent traiter ces crampes\u00a0: parlez-en à la vôtre.',
                },
                {
                  text: 'Diabète ou nerfs abîmés\u00a0: les crampes sont fréquentes ici aussi. Si vos pieds sont engourdis, étirez-les doucement.',
                },
              ],
            },
            {
              text: 'Si vous aidez quelqu’un qui a une crampe, poussez lentement ses orteils vers le tibia. Arrêtez dès que la personne le dit.',
            },
            {
              caution:
                'Respectez les limites de liquides, de sel et de minéraux fixées par votre équipe, même pendant une crampe.',
            },
          ],
        },
        known: {
          title: 'Ce qu’on sait, et ce qu’on ne sait pas',
          body: [
            {
              lead: 'Ce que les experts savent\u00a0:',
              list: [
                {
                  text: 'La plupart des crampes sont sans danger, et beaucoup s’améliorent toutes seules.',
                },
                {
                  text: 'Un étirement arrête en général une crampe. Le massage, le chaud ou le froid peuvent faire du bien.',
                },
                { text: 'La quinine peut mettre la vie en danger.' },
                { text: 'Le magnésium n’aidera probablement pas les personnes âgées.' },
              ],
            },
            {
              lead: 'Personne ne sait encore\u00a0:',
              list: [
                { text: 'la cause exacte des crampes' },
                { text: 'combien de temps il vaut mieux garder un étirement' },
                {
                  text: 'si les boissons, les chaussures, le massage, la chaleur ou l’alimentation préviennent les crampes',
                },
                {
                  text: 'si une nouvelle étude sur la vitamine K2 donnerait le même résultat que la première',
                },
              ],
            },
            {
              text: 'Pour prévenir les crampes, il y a quelques preuves pour les étirements et pour un bilan des médicaments. Les études sur les boissons se contredisent. C’est pour les chaussures et l’alimentation qu’il y a le moins de preuves.',
            },
            {
              text: 'Savoir ce qui déclenche vos crampes peut vous aider à en avoir moins. Tenez donc un carnet pendant 2 semaines (vous pouvez en imprimer un).',
            },
          ],
        },
      },
    },
    causes: {
      title: 'Pourquoi a-t-on des crampes\u202f?',
      panels: {
        dehydration: {
          title: 'Le manque d’eau',
          body: [
            {
              text: 'Le manque d’eau (déshydratation) déclenche-t-il des crampes\u202f? Les études se contredisent. Dans certaines courses, les sportifs qui ont eu des crampes n’avaient pas perdu plus d’eau que les autres. Pourtant, 30 ans de données d’une autre course montrent un lien.',
            },
            {
              text: 'Certains pensent que perdre de l’eau dérègle les sels du sang. Les analyses faites chez des sportifs ne le montrent pas. Dans une étude en laboratoire sur 10 hommes, boire de l’eau seule après avoir transpiré rendait les crampes plus faciles à déclencher. Une boisson avec des sels les rendait plus difficiles à déclencher.',
            },
            {
              text: 'Pour les crampes de nuit, il y a peu de preuves dans un sens ou dans l’autre. Buvez donc quand vous avez soif.',
            },
          ],
        },
        electrolytes: {
          title: 'Les sels minéraux du sang',
          body: [
            {
              text: 'Le potassium, le calcium, le sodium et le magnésium sont des sels minéraux du sang (électrolytes). Si l’un d’eux est très bas, les muscles peuvent avoir des crampes. Un calcium bas peut aussi donner des picotements dans les mains et la bouche.',
            },
            {
              text: 'Mais la plupart des crampes courantes ne viennent probablement pas de là, et la plupart des gens n’ont pas besoin d’une prise de sang.',
            },
            {
              lead: 'Les taux peuvent changer avec\u00a0:',
              list: [
                { text: 'des médicaments, comme les diurétiques (font uriner davantage)' },
                { text: 'beaucoup de vomissements, de diarrhée ou de transpiration' },
                {
                  text: 'une insuffisance rénale ou une cirrhose (cicatrices dans le foie)',
                },
                { text: 'des problèmes de thyroïde ou beaucoup d’alcool' },
              ],
            },
            {
              text: 'L’alimentation peut aussi les changer, mais rarement à elle seule chez un adulte en bonne santé.',
            },
            {
              caution:
                'Demandez à votre médecin ou à la pharmacie avant de prendre des minéraux en comprimés.',
            },
          ],
        },
        overexertion: {
          title: 'Des muscles fatigués ou qui ont trop travaillé',
          body: [
            {
              text: 'La fatigue musculaire (muscles fatigués) est la cause que les études soutiennent le mieux. Ce n’est peut-être pas la seule.',
            },
            {
              text: 'Les crampes sont plus probables quand l’effort est plus dur que votre entraînement.',
            },
            {
              text: 'Augmentez votre entraînement au fil des semaines, et ralentissez quand un muscle fatigue.',
            },
          ],
        },
        circulation: {
          title: 'La circulation et la position assise prolongée',
          body: [
            {
              text: 'Une mauvaise circulation du sang peut ressembler à une crampe. Un mal au mollet qui vient à la marche et part au repos peut venir d’artères rétrécies. Le muscle ne se contracte pas, donc un étirement n’aidera pas. Prenez rendez-vous dans les 1 à 2 jours.',
            },
            {
              text: 'Les crampes de nuit sont plus fréquentes chez les gens qui ont un problème de vaisseaux sanguins. Cela ne montre pas que la mauvaise circulation en est la cause.',
            },
            {
              text: 'Rester longtemps en position assise sans changer de posture est aussi lié aux crampes, et personne ne sait pourquoi. Levez-vous et bougez souvent.',
            },
          ],
        },
        conditions: {
          title: 'Maladies et étapes de la vie',
          body: [
            {
              text: 'Une maladie est rarement en cause. Chez la plupart des gens, on ne trouve pas de cause.',
            },
            {
              lead: 'Mais les crampes peuvent venir avec des problèmes de nerfs ou de muscles\u00a0:',
              list: [
                {
                  text: 'nerfs abîmés dans les pieds et les jambes (neuropathie périphérique)',
                },
                {
                  text: 'troubles du mouvement, où le cerveau fait se tordre une partie du corps',
                },
                { text: 'maladie de Parkinson' },
                { text: 'certaines maladies des muscles' },
                { text: 'canal de la colonne trop étroit (canal lombaire étroit)' },
                {
                  text: 'maladie de Charcot (SLA), une maladie rare des nerfs qui font bouger les muscles',
                },
              ],
            },
            {
              lead: 'Elles peuvent aussi venir avec\u00a0:',
              list: [
                { text: 'le diabète' },
                { text: 'la grossesse' },
                { text: 'l’âge avancé' },
                { text: 'une dialyse (pour nettoyer le sang) à cause d’une maladie des reins' },
                { text: 'une maladie du foie' },
                { text: 'une thyroïde trop lente (hypothyroïdie)' },
                { text: 'l’habitude de boire de l’alcool après 60 ans' },
              ],
            },
            { text: 'Si l’un de ces cas est le vôtre, parlez de vos crampes à votre médecin.' },
          ],
        },
        medicines: {
          title: 'Statines, diurétiques et autres médicaments',
          body: [
            {
              caution:
                'N’arrêtez pas un médicament prescrit sans demander conseil, même un inhalateur. En cas de signe d’alerte, demandez de l’aide avant toute autre chose.',
            },
            {
              caution:
                'Avec une statine (contre le cholestérol), si vos muscles font mal ou sont faibles sans explication, appelez aujourd’hui votre cabinet médical. Si votre urine est couleur de cola, arrêtez la statine et appelez les secours.',
            },
            {
              lead: 'Une grande étude a trouvé des liens, pas des preuves\u00a0:',
              list: [
                {
                  text: 'inhalateurs de longue durée d’action contre l’asthme (lien le plus fort)',
                },
                {
                  text: 'diurétiques (font uriner davantage), certains plus que d’autres\u00a0: renseignez-vous sur le vôtre',
                },
                { text: 'statines (un petit lien)' },
              ],
            },
            { text: 'Les diurétiques agissent peut-être sur les sels du sang.' },
            {
              lead: 'Aussi liés aux crampes\u00a0:',
              list: [
                { text: 'fer injecté dans une veine (fer saccharose)' },
                { text: 'œstrogènes (hormones)' },
                { text: 'raloxifène ou tériparatide (pour les os)' },
                { text: 'naproxène' },
                { text: 'nifédipine (contre la tension)' },
                { text: 'salbutamol, aussi appelé albutérol (contre l’asthme)' },
              ],
            },
            {
              text: 'Les antipsychotiques (maladies mentales) et le métoclopramide (nausées) peuvent causer des spasmes du visage, du cou, de la langue, des yeux ou du dos. C’est une urgence. Ces spasmes commencent souvent dans les 5 premiers jours du traitement, on ne sait pas pourquoi.',
            },
          ],
        },
      },
    },
    prevention: {
      title: 'Comment avoir moins de crampes\u202f?',
      panels: {
        'bedtime-routine': {
          title: 'Étirez-vous avant le coucher pendant 6 semaines',
          body: [
            {
              steps: [
                'Juste avant le coucher, mettez-vous face à un mur, une jambe en arrière, genou tendu, talon au sol.',
                'Penchez-vous vers le mur jusqu’à sentir le mollet s’étirer, mais sans douleur.',
                'Gardez la position 10 secondes en respirant, reposez-vous 10 secondes, et faites cela 3 fois.',
                'Asseyez-vous, cette jambe tendue, et penchez-vous en avant à partir des hanches. Gardez la position et reposez-vous comme avant.',
                'Faites pareil avec l’autre jambe, environ 4 minutes en tout.',
              ],
            },
            {
              caution:
                'Si vous tenez mal debout, faites tout en position assise, une serviette de toilette autour du pied.',
            },
            {
              text: 'S’étirer régulièrement garde les muscles souples. Dans une étude de 80 adultes de plus de 55 ans, cela a donné environ 1 crampe de moins par nuit. Ils sont passés d’environ 3 crampes à 2. Dans une autre, de 191 adultes, étirer les mollets n’a rien apporté. Essayez\u00a0: les crampes seront peut-être plus légères, et cela fait peu de mal.',
            },
          ],
        },
        night: {
          title: 'Passez des nuits plus tranquilles',
          body: [
            {
              lead: 'Les experts conseillent ces petits gestes\u00a0:',
              list: [
                {
                  text: 'Desserrez les draps et les couvertures, pour que vos orteils puissent pointer vers le haut.',
                },
                { text: 'Pédalez quelques minutes sur un vélo d’exercice avant le coucher.' },
                { text: 'Prenez moins d’alcool et de caféine, surtout le soir.' },
                {
                  text: 'Une fois que l’étirement a calmé la crampe, marchez ou secouez la jambe.',
                },
                {
                  text: 'Gardez une lampe à portée de main et le passage libre, pour vous lever sans danger.',
                },
              ],
            },
            {
              text: 'Parmi ces gestes, nous n’avons trouvé d’étude que sur l’alcool\u00a0: après 60 ans, il est lié aux crampes de nuit.',
            },
          ],
        },
        hydration: {
          title: 'Buvez selon votre soif',
          body: [
            {
              text: 'Buvez quand vous avez soif. Il faut boire plus quand il fait chaud ou que vous êtes malade. Après une transpiration longue et forte, ajoutez un peu de sel\u00a0: mangez, ou prenez une boisson aux électrolytes (sels minéraux).',
            },
            {
              text: 'Il n’est pas certain que boire de l’eau tout au long de la journée évite les crampes.',
            },
            {
              text: 'Boire trop d’eau seule fait baisser le sel (sodium) dans votre sang, ce qui peut mettre la vie en danger.',
            },
            {
              caution:
                'Vous avez bu beaucoup de liquide pendant un long effort, et vous avez mal à la tête ou la nausée\u202f? Arrêtez de boire et consultez aujourd’hui. Une confusion, un évanouissement ou un malaise avec chute est une urgence.',
            },
            {
              caution:
                'Si un médecin limite les liquides que vous buvez, pour le cœur, les reins ou le foie, respectez cette limite.',
            },
          ],
        },
        diet: {
          title: 'Bananes, sel et autres aliments',
          body: [
            {
              text: 'Nous n’avons trouvé aucune étude où des aliments riches en potassium, calcium, magnésium ou sodium évitaient les crampes. Une banane ne change presque pas le potassium de votre sang.',
            },
            {
              text: 'Les fruits, les légumes, les produits laitiers et les fruits à coque sont bons pour la santé en général. Mangez-en pour cela.',
            },
            {
              caution:
                'Le potassium en comprimés et les substituts de sel peuvent être dangereux si vous avez une maladie des reins. C’est vrai aussi avec certains diurétiques et certains médicaments contre la tension. Deux types s’appellent IEC et sartans (ARA)\u00a0: demandez à la pharmacie.',
            },
            {
              caution:
                'Si vous avez un régime pour les reins, suivez-le. Du sel en plus peut vous faire du mal si vous avez une insuffisance cardiaque ou une tension trop haute.',
            },
          ],
        },
        magnesium: {
          title: 'Le magnésium aide-t-il\u202f?',
          body: [
            {
              text: 'Si le magnésium du sang est très bas, les muscles peuvent avoir des crampes, et beaucoup de gens en prennent donc. Mais la plupart des crampes ne viennent probablement pas de là.',
            },
            {
              list: [
                {
                  text: 'Personnes âgées\u00a0: il n’aidera probablement pas contre vos crampes de nuit.',
                },
                {
                  text: 'Adultes plus jeunes et sportifs\u00a0: nous n’avons trouvé aucune étude. Personne ne peut donc promettre un bénéfice.',
                },
                {
                  text: 'Grossesse\u00a0: les études se contredisent. Demandez d’abord à votre médecin ou à votre sage-femme.',
                },
                {
                  text: 'Maladie des reins\u00a0: il peut être dangereux. N’en prenez pas sans l’accord de l’équipe qui suit vos reins.',
                },
              ],
            },
            {
              caution:
                'Le magnésium peut donner la diarrhée. Si vous l’essayez, dites-le à la pharmacie.',
            },
          ],
        },
        'warm-up': {
          title: 'Échauffez-vous avant un effort intense',
          body: [
            {
              text: 'Les experts conseillent un échauffement, mais personne n’a montré qu’il évite les crampes. Dans une étude de 17 personnes, s’étirer avant ne rendait pas la crampe plus difficile à déclencher.',
            },
            {
              steps: [
                'Commencez par quelques minutes de mouvement facile, et accélérez peu à peu.',
                'Gardez les étirements longs et lents pour après l’effort, quand vos muscles sont chauds.',
              ],
            },
          ],
        },
        sport: {
          title: 'Les crampes pendant le sport ou à la chaleur',
          body: [
            {
              steps: [
                'Arrêtez-vous et étirez le muscle jusqu’à ce qu’il se relâche.',
                'Reposez-vous dans un endroit frais.',
                'Prenez une boisson avec des sels, ou buvez de l’eau et mangez, sauf si vous devez limiter les sels ou les boissons.',
                'Recommencez lentement, une fois la crampe passée.',
              ],
            },
            {
              caution:
                'Consultez aujourd’hui si une seule crampe dure plus de 10 minutes malgré l’étirement, ou si des crampes vont et viennent pendant plus d’une heure. Faites de même si vous avez un mal de tête, des vomissements, des vertiges, une maladie du cœur ou un régime peu salé.',
            },
            {
              caution:
                'Une confusion, un évanouissement, un malaise avec chute ou une peau très chaude est une urgence. Appelez les secours, allez dans un endroit frais et refroidissez la peau avec de l’eau.',
            },
            {
              caution:
                'Ne donnez rien à boire à une personne qui a les idées confuses, qui somnole ou qui vomit. Les autres peuvent prendre des boissons fraîches, mais les experts ne sont pas tous d’accord.',
            },
          ],
        },
        footwear: {
          title: 'Portez des chaussures qui soutiennent vos pieds',
          body: [
            {
              text: 'Avec des chaussures qui soutiennent vos pieds, vous aurez peut-être moins de crampes du pied ou du mollet, mais ce n’est pas prouvé.',
            },
            { text: 'Dans une étude, les chaussures n’ont pas fait de différence claire.' },
            {
              text: 'Choisissez des chaussures bien à votre taille, qui tiennent le pied et ne font pas mal.',
            },
          ],
        },
        'medicine-review': {
          title: 'Demandez un bilan de vos médicaments',
          body: [
            {
              steps: [
                'Notez tout ce que vous prenez, y compris les inhalateurs, les vitamines et ce que vous achetez vous-même.',
                'Notez quand vous avez commencé chaque produit et quand vos crampes ont commencé.',
                'Demandez à votre médecin ou à la pharmacie\u00a0: l’un de ces produits pourrait-il causer mes crampes\u202f?',
                'Demandez\u00a0: y a-t-il un autre médicament ou une dose plus faible pour moi\u202f?',
                'Décidez ensemble quand vérifier si le changement marche.',
              ],
            },
            {
              caution:
                'N’arrêtez pas et ne diminuez pas un médicament prescrit sans demander conseil\u00a0: votre maladie pourrait s’aggraver. Cela vaut aussi pour les inhalateurs, les statines, les diurétiques et les médicaments contre les maladies mentales.',
            },
            {
              caution:
                'Il y a deux exceptions. Avec la quinine, si vous avez des bleus ou si vous saignez, n’en prenez plus et appelez aujourd’hui votre cabinet médical. Avec une statine, si votre urine ressemble à du cola, arrêtez la statine et appelez les secours.',
            },
          ],
        },
        tests: {
          title: 'Ai-je besoin d’une prise de sang\u202f?',
          body: [
            {
              text: 'La plupart des gens qui ont des crampes n’ont pas besoin d’une prise de sang. Ce que vous racontez et un examen en disent plus.',
            },
            {
              lead: 'Votre médecin peut quand même en proposer une\u00a0:',
              list: [
                {
                  text: 'Minéraux, sucre du sang et fer\u00a0: si ce que vous racontez ou l’examen fait penser à une cause.',
                },
                {
                  text: 'CK (créatine kinase), qui sort des muscles abîmés\u00a0: si vous prenez une statine et que vos muscles font mal ou sont faibles.',
                },
              ],
            },
            {
              caution:
                'Urine couleur de cola si vous prenez une statine, ou avec des muscles faibles ou très douloureux\u00a0: n’attendez pas une prise de sang. Appelez tout de suite les secours. À l’hôpital, demandez une prise de sang CK.',
            },
          ],
        },
        'not-to-take': {
          title: 'Quinine, soda «\u00a0tonic\u00a0», comprimés de sel et vitamine K2',
          body: [
            {
              text: 'La quinine est un médicament contre le paludisme (malaria). Elle peut causer des saignements graves, des dégâts aux reins et la mort, et dérégler les battements du cœur. N’en prenez jamais contre les crampes de vous-même ni pendant la grossesse.',
            },
            {
              text: 'Dans les études, les gens qui en prenaient sont passés d’environ 4 crampes par semaine à 3.',
            },
            {
              text: 'Aux États-Unis, elle n’est pas autorisée contre les crampes. Au Royaume-Uni, les médecins peuvent l’essayer 4 semaines, en dernier recours. C’est pour des crampes qui gâchent souvent le sommeil, une fois les autres causes écartées.',
            },
            {
              list: [
                {
                  text: 'Soda «\u00a0tonic\u00a0» (eau tonique)\u00a0: il contient de la quinine, donc ne le prenez pas comme traitement.',
                },
                {
                  text: 'Comprimés de sel\u00a0: une agence américaine de sécurité au travail les déconseille.',
                },
                {
                  text: 'Vitamine K2\u00a0: une étude a trouvé moins de crampes, mais personne ne l’a refaite. Ne la prenez jamais avec la warfarine ou un anticoagulant (évite les caillots) du même genre.',
                },
              ],
            },
          ],
        },
        'other-remedies': {
          title: 'Vitamines B, jus de cornichons et autres remèdes',
          body: [
            {
              list: [
                {
                  text: 'Vitamines B\u00a0: elles aident peut-être, mais les preuves sont faibles.',
                },
                {
                  text: 'Jus de cornichons\u00a0: une gorgée rendait les crampes plus légères chez des gens qui ont une cirrhose (cicatrices dans le foie). Pour les crampes d’effort, les études en laboratoire se contredisent.',
                },
              ],
            },
            {
              caution:
                'Le jus de cornichons est très salé, donc il n’est pas pour tout le monde. Avec une maladie des reins, du cœur ou du foie, demandez d’abord conseil.',
            },
            {
              caution:
                'Pendant la grossesse, demandez conseil à votre médecin ou à votre sage-femme avant de prendre un complément alimentaire, quel qu’il soit, même du magnésium.',
            },
          ],
        },
      },
    },
  },
  stretches: {
    calf: {
      place: 'Mollet',
      when: 'Votre mollet devient dur et fait mal.',
      steps: [
        'Asseyez-vous, la jambe douloureuse tendue.',
        'Tenez vos orteils, ou une serviette de toilette passée autour du pied.',
        'Tirez les orteils vers vous jusqu’à sentir le mollet s’étirer.',
        'Gardez la position environ 30 secondes et respirez.',
      ],
      instead:
        'Si vous tenez bien debout, mettez-vous face à un mur, cette jambe en arrière, talon au sol, et penchez-vous vers le mur.',
      hold: 'Environ 30 secondes, ou jusqu’à ce que ça passe. Reposez-vous, puis recommencez\u00a0: 3 étirements au plus.',
      never:
        'N’étirez jamais par à-coups, ni en forçant, ni malgré une douleur vive, ni après un claquement ou une déchirure. Ne massez jamais un mollet gonflé ou chaud\u00a0: consultez aujourd’hui.',
      safer: 'Restez au lit, ou asseyez-vous sur une chaise.',
      figures: {
        'calf-sit': {
          caption: 'Au lit\u00a0: jambe tendue, tirez avec la serviette.',
          alt: 'Une personne est assise sur un lit, une jambe tendue, et tire ses orteils vers elle avec une serviette de toilette autour du pied. Le mollet est marqué.',
        },
        'calf-wall': {
          caption: 'Debout\u00a0: genou arrière tendu, talon au sol.',
          alt: 'Une personne s’appuie sur un mur, le genou avant plié, la jambe arrière tendue, le talon au sol. Le mollet de la jambe arrière est marqué.',
        },
        'calf-chair': {
          caption: 'Plus sûr\u00a0: sur une chaise, talon au sol, tirez avec la serviette.',
          alt: 'Une personne est assise sur une chaise, un talon au sol, et tire ses orteils vers elle avec une serviette de toilette autour du pied. Le mollet est marqué.',
        },
      },
    },
    foot: {
      place: 'Pied ou orteils',
      when: 'Vous avez une crampe au pied, ou vos orteils se replient. Avec la maladie de Parkinson, prenez aussi rendez-vous.',
      steps: [
        'Asseyez-vous et posez la cheville de ce pied sur l’autre genou.',
        'Tirez doucement les orteils vers le tibia, jusqu’à sentir la voûte plantaire (dessous du pied) s’étirer.',
        'Gardez la position environ 30 secondes et respirez.',
        'Relâchez et massez la voûte plantaire.',
      ],
      instead:
        'Si vous tenez bien debout, mettez votre poids sur ce pied ou marchez sur les talons.',
      hold: 'Environ 30 secondes, comme dans d’autres exercices pour le pied, ou jusqu’à ce que ça passe. Reposez-vous, puis recommencez\u00a0: 3 étirements au plus.',
      never:
        'N’étirez jamais par à-coups, ni en forçant les orteils, ni malgré une douleur vive, ni après un claquement ou une déchirure. Si vos pieds sont engourdis, tirez très peu.',
      safer: 'Au lit, tirez avec une serviette de toilette autour des orteils.',
      figures: {
        foot: {
          caption: 'Cheville sur l’autre genou, tirez les orteils en arrière.',
          alt: 'Une personne est assise, une cheville sur l’autre genou, et tire ses orteils en arrière avec la main. La voûte plantaire est marquée.',
        },
      },
    },
    'thigh-back': {
      place: 'Cuisse, arrière',
      when: 'L’arrière de votre cuisse devient dur et fait mal. Avec une statine, si vos muscles font mal ou sont faibles sans explication, appelez aujourd’hui votre cabinet médical.',
      steps: [
        'Asseyez-vous sur la moitié avant d’une chaise solide.',
        'Tendez cette jambe et posez le talon au sol.',
        'Penchez-vous en avant à partir des hanches, le dos droit, jusqu’à sentir la cuisse s’étirer.',
        'Gardez la position environ 30 secondes et respirez.',
        'Redressez-vous lentement et reposez-vous.',
      ],
      hold: 'Environ 30 secondes, ou jusqu’à ce que ça passe. Reposez-vous, puis recommencez\u00a0: 3 étirements au plus.',
      never:
        'N’étirez jamais par à-coups, ni en forçant, ni malgré une douleur vive, ni après un claquement ou une déchirure. Arrêtez si une douleur ou des picotements descendent d’un coup dans la jambe.',
      safer:
        'Asseyez-vous dans le lit, cette jambe tendue, et tirez le pied vers vous avec une serviette de toilette.',
      figures: {
        'thigh-back': {
          caption: 'Jambe tendue, dos droit, penchez-vous en avant à partir des hanches.',
          alt: 'Une personne est assise sur une chaise, une jambe tendue, et se penche en avant, le dos droit. L’arrière de la cuisse est marqué.',
        },
      },
    },
    'thigh-front': {
      place: 'Cuisse, avant',
      when: 'L’avant de votre cuisse devient dur et fait mal. Avec une statine, si vos muscles font mal ou sont faibles sans explication, appelez aujourd’hui votre cabinet médical.',
      steps: [
        'Si vous tenez bien debout, levez-vous et tenez une chaise solide.',
        'Pliez la jambe douloureuse et tenez la cheville avec la main libre.',
        'Tirez le talon vers la fesse, genoux joints, jusqu’à sentir la cuisse s’étirer.',
        'Redressez-vous, gardez la position environ 30 secondes et respirez.',
        'Baissez lentement le pied et reposez-vous.',
      ],
      hold: 'Environ 30 secondes, ou jusqu’à ce que ça passe. Reposez-vous, puis recommencez\u00a0: 3 étirements au plus.',
      never:
        'N’étirez jamais par à-coups, ni en forçant, ni malgré une douleur vive, ni après un claquement ou une déchirure. Ne forcez jamais un genou douloureux ou opéré.',
      safer:
        'Allongez-vous sur le côté, cette jambe sur le dessus. Tirez le talon en arrière, à la main ou avec une serviette de toilette.',
      figures: {
        'thigh-front': {
          caption: 'Tenez une chaise, talon vers la fesse, genoux joints.',
          alt: 'Une personne est debout, tient une chaise et tire un talon vers la fesse. L’avant de la cuisse est marqué.',
        },
      },
    },
    hand: {
      place: 'Main',
      warning:
        'Si vos mains se replient et que vous avez en même temps des picotements à la bouche, consultez le jour même. Si la crampe vient seulement lors d’un geste précis, comme écrire, prenez rendez-vous.',
      when: 'Votre main ou vos doigts ont une crampe et se replient.',
      steps: [
        'Arrêtez ce que vous faites, et reposez votre bras.',
        'Dépliez les doigts avec l’autre main.',
        'Pliez doucement les doigts et le poignet en arrière, jusqu’à les sentir s’étirer.',
        'Gardez la position environ 15 secondes et respirez.',
        'Relâchez, secouez la main et réchauffez-la.',
      ],
      hold: 'Environ 15 secondes, comme dans d’autres exercices pour le poignet, ou jusqu’à ce que ça passe. Reposez-vous, puis recommencez\u00a0: 3 étirements au plus.',
      never:
        'N’étirez jamais par à-coups, ni en forçant, ni malgré une douleur vive, ni après un claquement ou une déchirure.',
      safer:
        'Asseyez-vous, le bras sur une table. Si votre poignet est douloureux ou engourdi, dépliez seulement les doigts.',
      figures: {
        hand: {
          caption: 'Doigts tendus, poignet doucement en arrière.',
          alt: 'Une main plie doucement en arrière les doigts et le poignet de l’autre. Le dessous de l’avant-bras est marqué.',
        },
      },
    },
    belly: {
      place: 'Ventre',
      warning:
        'Un mal de ventre ne vient pas toujours d’un muscle. S’il est très fort ou constant, ou si votre ventre reste dur, c’est une urgence\u00a0: appelez tout de suite le {number}. Consultez aujourd’hui si vous avez de la fièvre, si vous vomissez ou si vous ne voyez pas de cause claire. Si vous êtes enceinte, pour tout autre mal de ventre, appelez tout de suite l’équipe qui suit votre grossesse.',
      when: 'Vous avez une crampe à un muscle du ventre après un effort, et vous vous sentez bien.',
      steps: [
        'Arrêtez-vous et respirez lentement.',
        'Tenez-vous debout, le dos droit, les mains sur les hanches.',
        'Penchez-vous un peu en arrière, jusqu’à sentir le ventre s’étirer légèrement.',
        'Continuez à respirer lentement jusqu’à ce que ça passe.',
        'Redressez-vous lentement et reposez-vous.',
      ],
      hold: 'Aussi longtemps que cela reste facile.',
      never:
        'Ne donnez jamais d’à-coups et ne forcez jamais. Arrêtez si la douleur augmente ou si la tête vous tourne.',
      safer: 'Allongez-vous à plat et étirez-vous.',
      figures: {
        belly: {
          caption: 'Debout, dos droit, mains sur les hanches, penchez-vous un peu en arrière.',
          alt: 'Une personne est debout, les mains sur les hanches, et se penche un peu en arrière. Le ventre est marqué.',
        },
      },
    },
    back: {
      place: 'Dos',
      warning:
        'Appelez le {number} si vous n’arrivez pas à uriner, ou à retenir vos urines ou vos selles. Faites de même si vous avez l’entrejambe engourdi, ou si vos jambes sont faibles.',
      when: 'Le bas de votre dos se bloque, sans ces signes.',
      steps: [
        'Allongez-vous, un gros oreiller sous les genoux.',
        'Respirez lentement jusqu’à ce que ça passe.',
        'Balancez doucement les genoux vers la poitrine, puis éloignez-les.',
        'Essayez un peu de chaleur.',
        'Continuez à bouger. Évitez de rester au lit\u00a0: un jour ou deux au plus.',
      ],
      hold: 'Aussi longtemps que cela reste facile.',
      never:
        'Ne donnez jamais d’à-coups et ne forcez jamais. Ne vous balancez jamais si une douleur descend d’un coup dans une jambe. Après une mauvaise chute, demandez une aide médicale.',
      safer:
        'Allongez-vous sur le côté, un oreiller entre les genoux, surtout en fin de grossesse.',
      figures: {
        back: {
          caption: 'Allongez-vous, les genoux sur un oreiller.',
          alt: 'Une personne est allongée sur un lit, un gros oreiller sous les genoux pliés. Le bas du dos est marqué.',
        },
        'back-rock': {
          caption: 'Tenez vos genoux et balancez-les doucement.',
          alt: 'Une personne est allongée sur un lit. Des deux mains, elle balance ses genoux pliés vers la poitrine, puis les éloigne. Le bas du dos est marqué.',
        },
      },
    },
  },
  now: {
    title: 'Crampe en ce moment\u202f? Choisissez où vous avez mal',
    key: 'Sur les dessins, les rayures marquent le muscle contracté et les flèches montrent le mouvement.',
    otherPlace: 'Choisir un autre endroit',
    elsewhere: 'Ailleurs',
    danger: 'Signes d’alerte',
    afterTitle: 'Quand la crampe se calme',
    after: [
      'Massez doucement le muscle, mais jamais un mollet gonflé ou chaud.',
      'Mettez du chaud si le muscle est encore contracté, ou une poche froide dans un linge s’il est douloureux plus tard.',
      'Si vous avez chaud, buvez à petites gorgées, sauf si vous devez limiter les boissons.',
      'Reposez-vous, puis marchez un peu si vous tenez bien debout.',
    ],
    help: 'Si la crampe dure plus de 10 minutes malgré l’étirement, consultez le jour même. Regardez les signes d’alerte et, si vous en avez un, appelez tout de suite les secours.',
  },
  timer: {
    labels: {
      start: 'Lancer le minuteur',
      pause: 'Pause',
      resume: 'Reprendre',
      stop: 'Arrêter',
      hold: 'Maintenez',
      rest: 'Repos',
      round: 'Étirement {round} sur {rounds}',
      sound: 'Son',
    },
    said: {
      hold: 'Gardez la position. Secondes\u00a0: {seconds}. Étirement {round} sur {rounds}.',
      half: 'Vous êtes à la moitié. Secondes restantes\u00a0: {seconds}.',
      rest: 'Reposez-vous. Secondes\u00a0: {seconds}.',
      pause: 'En pause. Secondes restantes\u00a0: {seconds}.',
      resume: 'On reprend. Secondes restantes\u00a0: {seconds}.',
      stop: 'Minuteur arrêté.',
      done: 'C’est fini. Laissez le muscle se reposer.',
    },
  },
  handout: {
    title: 'Que voulez-vous imprimer\u202f?',
    sheets: {
      all: {
        label: 'Le guide entier',
        hint: '9 pages, avec un carnet et des listes pour votre rendez-vous.',
      },
      now: {
        label: 'Que faire maintenant',
        hint: '1 ou 2 pages\u00a0: signes d’alerte, étirements et questions.',
      },
      diary: { label: 'Mon carnet de crampes', hint: '1 page à remplir.' },
    },
    beside: {
      label: 'Aussi en',
      none: 'Aucune autre langue',
      made: 'Le texte dans l’autre langue a été fait sans traducteur professionnel. Aucun médecin ni infirmier ne l’a vérifié.',
    },
    print: 'Imprimer',
    cancel: 'Annuler',
    now: 'Que faire maintenant',
    diary: {
      title: 'Mon carnet de crampes',
      intro:
        'Remplissez une ligne par crampe, pendant 2 semaines ou plus, et apportez cette feuille à votre rendez-vous. Pour la douleur, 0 veut dire aucune douleur et 10 la pire. Les signes d’alerte sont sur la feuille «\u00a0Que faire maintenant\u00a0».',
      columns: [
        'Quand',
        'Où',
        'Durée',
        'Douleur, 0–10',
        'Ce que je faisais',
        'Pris ou essayé',
        'Mon sommeil',
      ],
      example: [
        'Lundi, 3 h',
        'Mollet gauche',
        '2 min',
        '6',
        'Je dormais',
        'Étirement',
        '1 heure sans dormir',
      ],
    },
    questions: {
      title: 'Questions à poser à mon rendez-vous',
      list: [
        'Est-ce que cela pourrait être autre chose qu’une crampe\u202f?',
        'Est-ce que l’un de mes médicaments pourrait en être la cause\u202f?',
        'Que puis-je essayer d’abord\u202f? Quel bien et quel mal cela peut-il faire\u202f?',
        'Ai-je besoin d’une prise de sang\u202f?',
        'Que se passe-t-il si j’attends, et quand dois-je revenir\u202f?',
        'Ces étirements sont-ils sans danger pour moi\u202f?',
        'Combien dois-je boire\u202f?',
      ],
    },
    medicines: {
      title: 'Ce que je prends',
      intro:
        'Notez aussi les inhalateurs, les vitamines et ce que vous achetez vous-même. N’arrêtez pas un médicament prescrit sans demander conseil.',
      columns: ['Nom', 'Dose', 'Depuis quand'],
    },
    address: 'Imprimé depuis {address}',
    linked: 'Sur cette page web, chaque source est un lien.',
    name: 'Nom',
    date: 'Date',
    notes: 'Notes',
  },
  evidence: {
    title: 'À quel point nous sommes sûrs, et nos sources',
    intro:
      'Des étiquettes disent à quel point on peut être sûr, et des numéros mènent aux sources. Un conseil simple peut être sans source. Tous les signes d’alerte sont des avis d’experts.',
    labels: {
      good: {
        label: 'Bonnes preuves',
        meaning: 'De bonnes études, de grandes enquêtes ou des rapports de sécurité l’appuient.',
      },
      mixed: { label: 'Résultats contradictoires', meaning: 'Les études se contredisent.' },
      little: {
        label: 'Peu de preuves',
        meaning: 'Il y a peu d’études, ou elles sont petites ou faibles.',
      },
      advice: {
        label: 'Avis d’experts',
        meaning:
          'Des experts le conseillent, ou c’est du bon sens. Cela n’a peut-être pas été testé.',
      },
    },
    sourcesTitle: 'Sources',
  },
  about: {
    title: 'À propos de ce guide',
    addedBy: 'Ajouté par {by}',
    review: 'Aucun médecin ni infirmier n’a encore relu ce texte.',
    translation:
      'Cette traduction a été faite sans traducteur professionnel. Aucun médecin ni infirmier ne l’a vérifiée. Si quelque chose n’est pas clair, demandez à votre cabinet médical ou à la pharmacie, ou lisez le texte en anglais.',
    reviewedBy: '{by} dit que {reviewer} a relu ce texte.',
    more: {
      text: 'Pour plus d’aide, demandez à un pharmacien, un infirmier ou un médecin. Pour en lire plus, voyez la Mayo Clinic, la Cleveland Clinic et le Manuel Merck\u00a0:',
    },
    statements: [
      'Ce guide parle des crampes courantes, pas des muscles raides après une atteinte du cerveau ou de la moelle épinière. Ce n’est pas un diagnostic, et il ne remplace pas les soins.',
      'Il a été écrit à partir de sources publiées. Nous en avons lu des résumés ou des parties, pas des articles entiers.',
      'Personne ne le finance, et il est sans publicité.',
      'Si vous trouvez une erreur, dites-le au cabinet médical ou centre de santé qui vous montre cette page.',
    ],
  },
  labels: {
    openAll: 'Tout ouvrir',
    closeAll: 'Tout fermer',
    allOpened: 'Tout est ouvert. Parties\u00a0: {count}',
    allClosed: 'Tout est fermé. Parties\u00a0: {count}',
    print: 'Imprimer',
    places: 'Choisir l’endroit',
    allPlaces: 'Partout',
    placesShown: '{place}. Étirements affichés\u00a0: {count} sur {total}',
    when: 'Quand',
    holdFor: 'Durée',
    never: 'À ne pas faire',
    safer: 'Plus sûr',
    instead: 'Ou',
    caution: 'Attention',
    copyLink: 'Copier le lien',
    linkCopied: 'Lien copié',
    source: 'Source',
    language: 'Langue',
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
