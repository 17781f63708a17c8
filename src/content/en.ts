import type { Guide } from '../guide.js';

export const en = {
  lang: 'en',
  dir: 'ltr',
  name: 'English',
  review: 'draft',
  version: '2.1.0',
  checked: '2026-11-28',
  due: '2027-11-28',
  dates: 'Last checked November 28, 2026 · Next check due November 28, 2027 · Version 2.1.0',
  title: 'Why do I keep getting muscle spasms and cramps?',
  condition: 'Muscle spasms and cramps',
  message: 'Spasms and cramps hurt, but most pass within minutes and do no harm.',
  intro:
    'A gentle stretch usually stops one. For adults and caregivers: how to ease a cramp, why it comes, and when to get help.',
  contents: {
    label: 'In this guide',
    sections: {
      relief: 'Ease it',
      overview: 'What it is',
      causes: 'Why it happens',
      prevention: 'Have fewer',
    },
    panels: [
      { id: 'pregnancy', label: 'Pregnancy' },
      { id: 'medicines', label: 'Medicines' },
      { id: 'long-illness', label: 'Long illness' },
    ],
    danger: 'Danger signs',
  },
  keyPoints: {
    title: 'Key points',
    points: [
      'Stretch gently for about 30 seconds.',
      'In most people no cause is found. Stretches before bed may help.',
      'Do not treat yourself with quinine. It can cause severe bleeding.',
      'Do not stop a prescribed medicine without asking. With a danger sign, get help first.',
    ],
  },
  danger: {
    title: 'Danger signs',
    calm: 'Most people with a cramp have none of these. A list cannot tell you what is wrong, so if in doubt, call.',
    action: 'With a danger sign: Call {number} now. Do not drive yourself.',
    localNumber: 'your local emergency number',
    signs: [
      {
        text: 'Chest pain, pressure or cramp, sudden trouble breathing, or coughing up blood.',
        sources: ['mayo-ha', 'glos-dvt'],
      },
      {
        text: 'Sudden weakness on one side, a drooping face, trouble speaking, a seizure or a collapse.',
        sources: ['mayo-fast', 'utmb-sz', 'glos-dvt'],
      },
      {
        text: 'An arm or leg suddenly cold and pale, or in unbearable pain after an injury.',
        sources: ['hi-ali', 'stat-acs'],
      },
      {
        text: 'After heat or exercise: confusion, collapse, very hot skin, or body at least 103°F (39.4°C).',
        sources: ['mayo-hs', 'cdc-heat', 'eah14'],
      },
      {
        text: 'Back pain with new numbness between the legs, bladder or bowel trouble, or weak legs.',
        sources: ['rf-ces', 'nbt-back'],
      },
      {
        text: 'A stiff or locked jaw, trouble swallowing, or spasms all over, especially after a wound.',
        sources: ['ca-tet'],
      },
      {
        text: 'On an antipsychotic (for mental illness) or nausea drug: face, neck, tongue, eye or back spasms.',
        sources: ['afp07'],
      },
      {
        text: 'Spasms with a tight throat or noisy breath, or with fever, stiff muscles and confusion.',
        sources: ['esurg', 'afp07'],
      },
      {
        text: 'Urine like cola, on a statin or with bad muscle pain or weakness.',
        sources: ['rhab', 'mayo-rhab'],
      },
      {
        text: 'Severe or constant belly pain, or a belly that stays hard. In pregnancy, heavy bleeding.',
        sources: ['bapt-ab', 'cdc-hh'],
      },
    ],
    more: [
      {
        id: 'today',
        title: 'Get help today',
        body: [
          {
            text: 'Call your clinic. If closed: urgent care or emergency.',
            certainty: 'advice',
          },
          {
            list: [
              {
                text: 'One leg with lasting new pain, swelling, warmth, redness or darkening (harder to see on brown or black skin).',
                sources: ['bucks-dvt'],
              },
              {
                text: 'One cramp over 10 minutes despite stretching, or after a dirty wound, bite or poison.',
                sources: ['nid', 'nhs-lc', 'mayo-nlc'],
              },
              { text: 'New weakness or numbness.', sources: ['mer'] },
              {
                text: 'Arm or belly cramps with no clear cause, or curling hands while the mouth tingles.',
                sources: ['mer', 'nid-hypo'],
              },
              {
                text: 'Foot pain in bed that eases with the leg down, or foot sores that do not heal.',
                sources: ['basil'],
              },
              {
                text: 'Cramps with new water pills, much vomiting or diarrhea, or fluids that come back up. Heat or exercise cramps on and off for over an hour, or with headache, vomiting, dizziness, heart disease or low-salt diet.',
                sources: ['mer', 'mayo-hc', 'eah14'],
              },
              {
                text: 'Pregnancy: bad headache, blurred vision, belly pain or tightening, bleeding, or swollen face, hands or leg. Call your pregnancy clinic at once.',
                sources: ['cdc-hh', 'hse-lab', 'hse-preg'],
              },
              {
                text: 'Quinine with bruises, nosebleeds or purple spots: Stop it. Statins (for cholesterol): unexplained muscle pain or weakness.',
                sources: ['gpo-q', 'fda-q', 'abbey'],
              },
            ],
            certainty: 'advice',
          },
        ],
      },
      {
        id: 'visit',
        title: 'Book a visit',
        body: [
          {
            text: 'See a doctor or nurse, even if you feel well between cramps. Losing sleep over this is reason enough to ask.',
            certainty: 'advice',
          },
          {
            lead: 'In 1 to 2 days:',
            list: [
              {
                text: 'Calf pain that comes when you walk and goes when you rest.',
                sources: ['mer', 'bhf-ic'],
              },
              {
                text: 'Cramps since a new medicine other than water pills.',
                sources: ['mer'],
              },
              {
                text: 'Much alcohol: Ask how to cut down. Do not stop suddenly.',
                sources: ['mer'],
              },
              {
                text: 'A muscle that twitches and slowly gets weak, or shrinks.',
                sources: ['mer', 'mayo-nlc'],
              },
            ],
            certainty: 'advice',
          },
          {
            lead: 'In 2 weeks at most:',
            list: [
              {
                text: 'Cramps that keep coming, are severe, spoil sleep, or do not get better with self-care.',
                sources: ['mayo', 'mayo-nlc', 'nid'],
              },
              {
                text: 'Cramps with illness, such as cirrhosis (a scarred liver), or legs that stay numb or swollen.',
                sources: ['iu-cirr', 'nid'],
              },
              {
                text: 'A child who cramps again and again, especially in one leg or with a limp.',
                sources: ['scot-kids'],
              },
              { text: 'Cramps in one task only, such as writing.', sources: ['nwl-wc'] },
            ],
            certainty: 'advice',
          },
        ],
      },
    ],
  },
  sections: [
    {
      id: 'relief',
      title: 'How do I ease a cramp?',
      panels: [
        {
          id: 'stretch',
          title: 'Stretch the muscle and hold',
          body: [
            {
              steps: [
                'Stop. If you drive, pull over; if you swim, float and wave.',
                'Sit down or hold on, as a fall can hurt you, and breathe slowly.',
                'Gently stretch the tight muscle until you feel a pull, but no pain.',
                'Hold the stretch for about 30 seconds, or until the muscle lets go.',
                'Rub the muscle, but never a swollen or hot calf.',
                'Rest, then stretch again if still tight, up to 3 times in all.',
                'Sip a drink if hot, unless you limit fluids.',
              ],
              certainty: 'advice',
              sources: ['mil22', 'mayo', 'mayo-str'],
            },
            {
              caution:
                'Never bounce or force a stretch, and stop if you feel sharp pain. Do not stretch if you felt a pop or a tear.',
              certainty: 'advice',
              sources: ['mayo-str'],
            },
            {
              text: 'The times below are expert advice, for stretching in general. No one has tested which is best for a cramp.',
              certainty: 'advice',
              sources: ['mayo-str', 'hal12'],
            },
          ],
        },
        {
          id: 'massage',
          title: 'Rub the muscle',
          body: [
            {
              text: 'Rub the tight muscle gently while you stretch it, or more firmly if that feels better. Experts advise it, but a large review found no good study of massage for cramps.',
              certainty: 'little',
              sources: ['mayo', 'hse-preg', 'co-str'],
            },
            {
              caution:
                'Do not rub a calf that is swollen, hot, red or darker, or has lasting new pain. It could be a blood clot, so get help the same day.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'heat-cold',
          title: 'Use warmth or cold',
          body: [
            {
              lead: 'Try both, and keep what feels better (no one has tested this for cramps):',
              list: [
                {
                  text: 'If the muscle is still tight, try warmth: a warm towel, bath or heating pad.',
                },
                { text: 'If it is sore later, try a cold pack in a cloth.' },
              ],
              certainty: 'advice',
              sources: ['mayo', 'mayo-nl'],
            },
            {
              caution:
                'Put cloth between the pad and your skin, and keep it on medium or lower. Use it for 10 to 15 minutes, set a timer, and do not sleep on it.',
              certainty: 'advice',
              sources: ['mpft-heat', 'fda-pad'],
            },
            {
              caution: 'Use a cold pack for 10 to 15 minutes, never more than 20.',
              certainty: 'advice',
              sources: ['mpft-cold'],
            },
            {
              caution:
                'Ask your doctor first if your skin is numb or tingles, or you have heart or blood flow trouble. Do not warm a leg that may have a blood clot.',
              certainty: 'advice',
              sources: ['mpft-heat', 'mpft-cold'],
            },
          ],
        },
        {
          id: 'pain-relief',
          title: 'Painkillers only help later',
          body: [
            {
              text: 'Ibuprofen, naproxen and acetaminophen (paracetamol) do not stop a cramp, because they work too slowly. But they may ease soreness afterward if you follow the label.',
              certainty: 'advice',
              sources: ['nhs-lc', 'cks12'],
            },
            {
              text: 'Ibuprofen and naproxen treat inflammation (swelling), and a cramp is not that. Naproxen is linked with leg cramps.',
              certainty: 'good',
              sources: ['afp12'],
            },
            {
              caution:
                'Ibuprofen and naproxen can raise your risk of a heart attack or stroke, even early on. High doses and long use raise it more. They can make the stomach bleed and harm the kidneys.',
              certainty: 'good',
              sources: ['fda-nsg'],
            },
            {
              caution:
                'With heart, stomach, liver or kidney problems, ask a pharmacist first. Do the same with blood thinners, water pills or blood pressure pills. From about week 20 of pregnancy, take these painkillers only if your doctor says so.',
              certainty: 'good',
              sources: ['fda-nsg', 'fda-ns'],
            },
            {
              caution: 'In very long exercise, they can add to the risk of low blood salt.',
              certainty: 'little',
              sources: ['eah14'],
            },
          ],
        },
        {
          id: 'prescription',
          title: 'Medicines a doctor may prescribe',
          body: [
            {
              text: 'No medicine is a sure fix for cramps. Doctors sometimes try diltiazem (a heart medicine), B vitamins or a muscle relaxant (it loosens tight muscles), though studies are few. But with cirrhosis (a scarred liver), liver teams have options, so ask yours.',
              certainty: 'little',
              sources: ['afp12', 'aan10', 'apt-cirr'],
            },
            {
              caution:
                'Muscle relaxants can make you drowsy and dizzy, and you may fall. Do not drive or drink alcohol with them. Older adults should avoid most of them, and one, carisoprodol, can be addictive.',
              certainty: 'good',
              sources: ['smr13', 'caris'],
            },
            {
              text: 'Quinine is not approved for cramps in the United States.',
              certainty: 'good',
              sources: ['fda-q'],
            },
            {
              text: 'Decide together. Ask what good it can do, what harm, and what happens if you wait.',
              certainty: 'advice',
            },
            {
              caution:
                'Do not stop a prescribed medicine without asking. With a danger sign, get help first.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'choices',
          title: 'Compare your choices',
          body: [
            {
              list: [
                {
                  text: 'Do nothing: Most cramps pass within minutes. Many night cramps get better by themselves, but cost sleep. With a danger sign, waiting can do harm.',
                  certainty: 'good',
                  sources: ['cks12', 'dij23', 'gra17'],
                },
                {
                  text: 'Stretch: It may calm the nerves that keep the muscle tight, and usually stops the cramp. Forcing it can hurt you.',
                  certainty: 'advice',
                  sources: ['str17', 'mil22', 'mayo'],
                },
                {
                  text: 'Rub, warm or cool: It may relax the muscle or dull soreness. Heat and cold can harm the skin.',
                  certainty: 'advice',
                  sources: ['mayo', 'mayo-nl'],
                },
                {
                  text: 'Painkillers: Too slow for the cramp, but they may dull soreness later. They can harm the stomach, heart or kidneys.',
                  certainty: 'advice',
                  sources: ['nhs-lc', 'fda-nsg'],
                },
                {
                  text: 'Prescribed medicines: They act on nerves, muscles or blood vessels. The gain is small or unsure. Some do serious harm, or make you too drowsy to drive.',
                  certainty: 'little',
                  sources: ['afp12', 'aan10'],
                },
              ],
            },
            {
              text: 'What matters most to you: sleep, mood, work or sport? Choose together with your doctor, nurse or pharmacist.',
              certainty: 'advice',
            },
          ],
        },
      ],
    },
    {
      id: 'overview',
      title: 'What are muscle spasms and cramps?',
      panels: [
        {
          id: 'what-it-is',
          title: 'Cramp, spasm, twitch or restless legs?',
          figures: [
            {
              id: 'spasm',
              caption: 'Left: A calf at rest. Right: In a cramp, it goes hard and the toes point.',
              alt: 'Two lower legs. The calf of one is long and flat. That of the other is short, thick and marked, and the toes point down.',
            },
          ],
          body: [
            {
              text: 'Many people use both words, spasm and cramp, for the same thing: a sudden, often painful tightening of one or more muscles. You cannot control it, and nerves set it off.',
              certainty: 'good',
              sources: ['dij23', 'mau19', 'cle'],
            },
            {
              text: 'It lasts from seconds to about 10 minutes. The soreness can last a day.',
              certainty: 'good',
              sources: ['cks12', 'pduk'],
            },
            {
              text: 'Doctors also use “spasm” for back injuries and for brain or spine disease.',
              certainty: 'good',
              sources: ['the24'],
            },
            {
              terms: [
                {
                  term: 'Restless legs',
                  meaning: 'An urge to move. Moving eases it; a cramp needs a stretch.',
                },
                {
                  term: 'Twitch',
                  meaning: 'A flicker under the skin, not a mild cramp. Mostly harmless.',
                },
                { term: 'Dystonia', meaning: 'The brain makes a body part twist.' },
                {
                  term: 'Spasticity',
                  meaning: 'Stiff muscles after harm to the brain or spine.',
                },
                { term: 'Contracture', meaning: 'A short muscle that cannot relax.' },
                {
                  term: 'Tetany',
                  meaning: 'Long hand or foot spasms, from low calcium or fast breathing.',
                },
                {
                  term: 'Claudication',
                  meaning: 'Walking pain from narrow arteries, which rest eases.',
                },
              ],
              certainty: 'good',
              sources: ['tip17', 'dij23', 'cle', 'nid-hypo', 'bhf-ic'],
            },
          ],
        },
        {
          id: 'where',
          title: 'Where cramps happen',
          figures: [
            {
              id: 'where',
              caption: 'Stripes mark where cramps come most: calf, foot and thigh.',
              alt: 'A leg from the side. The calf, the foot, and the front and back of the thigh are marked.',
            },
          ],
          body: [
            {
              text: 'Most cramps are in the leg. The calf comes first, then the foot and thigh. You can also cramp in your arms, hands, belly, ribs or back.',
              certainty: 'good',
              sources: ['afp12', 'cle'],
            },
            {
              text: 'For a cramp in the chest, call the emergency number now. Arm or belly cramps with no clear cause need a check the same day.',
              certainty: 'advice',
              sources: ['mayo-ha', 'mer'],
            },
            {
              text: 'A back spasm is usually part of back pain, which needs its own care.',
              certainty: 'advice',
              sources: ['siro-bk'],
            },
          ],
        },
        {
          id: 'who',
          title: 'Who gets cramps',
          figures: [
            {
              id: 'hundred',
              caption:
                'Of 100 adults in a month, the first 6 had worse cramps, the next 25 mild ones, and 69 none.',
              alt: 'A hundred people in rows of ten. The first 6 and the next 25 are marked, each in its own way.',
            },
          ],
          body: [
            {
              text: 'Cramps that come back are common. In a US survey, about 1 in 4 adults (25 in 100) had mild night leg cramps in the past month. Fewer, 6 in 100, had worse ones.',
              certainty: 'good',
              sources: ['gra17', 'afp12', 'cks12'],
            },
            {
              text: 'Cramps are linked with poor sleep and low mood.',
              certainty: 'good',
              sources: ['gra17'],
            },
            {
              lead: 'You are more likely to cramp if you:',
              list: [
                { text: 'are older, or in the last six months of pregnancy' },
                { text: 'train or race hard, especially if you have cramped before' },
                { text: 'live with obesity' },
                { text: 'sit a lot and move little', certainty: 'little', sources: ['del20'] },
              ],
              certainty: 'good',
              sources: ['afp12', 'mau19', 'cle', 'hse-preg'],
            },
            {
              lead: 'Or if you have:',
              list: [
                {
                  text: 'dialysis (cleaning the blood) for kidney disease, or cirrhosis (a scarred liver)',
                },
                { text: 'Parkinson’s disease' },
                { text: 'type 2 diabetes or nerve damage' },
                { text: 'a narrow spinal canal (spinal stenosis)' },
                { text: 'blood vessel disease' },
                {
                  text: 'an underactive thyroid (a neck gland)',
                  certainty: 'little',
                  sources: ['mer', 'cks12'],
                },
                {
                  text: 'regular alcohol after age 60',
                  certainty: 'little',
                  sources: ['alc18'],
                },
              ],
              certainty: 'good',
              sources: ['afp12', 'dialmag', 'iu-cirr', 'pduk', 'hu22'],
            },
          ],
        },
        {
          id: 'pregnancy',
          title: 'Cramps in pregnancy',
          body: [
            {
              text: 'Leg cramps are common in pregnancy, especially in its last six months (the second and third trimesters).',
              certainty: 'good',
              sources: ['hse-preg'],
            },
            {
              text: 'They are usually harmless, though they can ruin a night.',
              certainty: 'advice',
              sources: ['dij23'],
            },
            {
              steps: [
                'Pull your toes slowly toward you when a cramp comes, and never force it.',
                'Stretch your calves at bedtime, holding on to something firm.',
                'Stay active in the way your doctor or midwife has agreed.',
              ],
              certainty: 'advice',
              sources: ['hse-preg'],
            },
            {
              text: 'Ask your doctor or midwife before you take magnesium or any supplement: Studies are weak and disagree.',
              certainty: 'mixed',
              sources: ['co-preg'],
            },
            {
              caution:
                'Call your pregnancy clinic at once for belly pain or tightening, any bleeding, a bad headache or blurred vision. Do the same for swelling of your face, your hands or one leg. For severe belly pain or heavy bleeding, call the emergency number now.',
              certainty: 'advice',
              sources: ['cdc-hh', 'hse-lab', 'hse-preg'],
            },
          ],
        },
        {
          id: 'long-illness',
          title: 'Dialysis, Parkinson’s, diabetes or liver disease',
          body: [
            {
              lead: 'This is for you, and for anyone who cares for you:',
              list: [
                {
                  text: 'Dialysis (cleaning the blood): Cramps are common. Tell the staff at once, but do not cut a session short. Less salt in your food may help.',
                  certainty: 'advice',
                  sources: ['dialmag', 'ika-hd', 'fresenius'],
                },
                {
                  text: 'Parkinson’s disease: Cramps are more common. If toes curl or clench, it may not be a cramp, so book a visit.',
                  certainty: 'advice',
                  sources: ['pduk', 'pf-dys'],
                },
                {
                  text: 'Cirrhosis (a scarred liver): Most people (2 in 3) get cramps. Liver teams can treat them, so tell yours.',
                  certainty: 'little',
                  sources: ['iu-cirr', 'apt-cirr'],
                },
                {
                  text: 'Diabetes or nerve damage: Cramps are common here too. If your feet are numb, stretch them gently.',
                  certainty: 'good',
                  sources: ['hu22', 'haw13'],
                },
              ],
            },
            {
              text: 'If you help someone with a cramp, press the toes slowly toward the shin. Stop when they say so.',
              certainty: 'advice',
            },
            {
              caution:
                'Keep to the fluid, salt and mineral limits that your team has set, even during a cramp.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'known',
          title: 'What is known, and what is not',
          body: [
            {
              lead: 'Experts know that:',
              list: [
                {
                  text: 'Most cramps are harmless, and many get better by themselves.',
                  certainty: 'good',
                  sources: ['dij23', 'cks12'],
                },
                {
                  text: 'A stretch usually stops a cramp. Rubbing, warmth or cold may feel good.',
                  certainty: 'advice',
                  sources: ['mil22', 'mayo'],
                },
                {
                  text: 'Quinine can be life-threatening.',
                  certainty: 'good',
                  sources: ['fda-q'],
                },
                {
                  text: 'Magnesium will probably not help older adults.',
                  certainty: 'good',
                  sources: ['co-mg'],
                },
              ],
            },
            {
              lead: 'No one knows yet:',
              list: [
                { text: 'the exact cause of cramps' },
                { text: 'how long it is best to hold a stretch' },
                { text: 'if fluids, shoes, massage, heat or food prevent cramps' },
                { text: 'if a new study of vitamin K2 would show the same' },
              ],
              certainty: 'little',
              sources: ['mau19', 'co-str', 'k2'],
            },
            {
              text: 'To prevent cramps, stretching and a medicine review have some proof. Studies of fluids disagree. Shoes and food have the least proof.',
              certainty: 'mixed',
              sources: ['hal12', 'gar12', 'mil22'],
            },
            {
              text: 'Knowing your triggers may help you have fewer cramps, so keep a diary for 2 weeks (you can print one).',
              certainty: 'advice',
            },
          ],
        },
      ],
    },
    {
      id: 'causes',
      title: 'Why do cramps happen?',
      panels: [
        {
          id: 'dehydration',
          title: 'Too little fluid',
          body: [
            {
              text: 'Studies disagree on whether too little fluid (dehydration) sets off cramps. In some races, athletes who cramped had lost no more fluid than the others. Yet 30 years of records from another race show a link.',
              certainty: 'mixed',
              sources: ['sch04', 'mau19', 'iron'],
            },
            {
              text: 'Some think that losing fluid upsets the salts in the blood. Tests of athletes do not show this. In a lab study of 10 men, plain water after sweating made cramps easier to set off. A drink with salts made it harder.',
              certainty: 'little',
              sources: ['sch04', 'lau19'],
            },
            {
              text: 'For night cramps, there is little proof either way, so drink when you are thirsty.',
              certainty: 'little',
              sources: ['mil22'],
            },
          ],
        },
        {
          id: 'electrolytes',
          title: 'Salts and minerals in the blood',
          body: [
            {
              text: 'Potassium, calcium, sodium and magnesium are minerals in your blood, called electrolytes. If one is very low, muscles can cramp. Low calcium can also make your hands and mouth tingle.',
              certainty: 'good',
              sources: ['mer', 'nid-hypo'],
            },
            {
              text: 'But most common cramps are probably not due to this, and most people need no blood test.',
              certainty: 'mixed',
              sources: ['afp12', 'hu22', 'cks12'],
            },
            {
              lead: 'Levels can change with:',
              list: [
                { text: 'medicines, such as water pills' },
                { text: 'a lot of vomiting, diarrhea or sweating' },
                { text: 'kidney failure or cirrhosis (a scarred liver)' },
                {
                  text: 'thyroid problems or a lot of alcohol',
                  certainty: 'little',
                  sources: ['mer'],
                },
              ],
              certainty: 'good',
              sources: ['afp12', 'mer'],
            },
            {
              text: 'Diet can change them too, but food alone rarely does so in a healthy adult.',
              certainty: 'advice',
            },
            {
              caution: 'Ask your doctor or pharmacist before you take mineral pills.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'overexertion',
          title: 'Tired or overworked muscles',
          body: [
            {
              text: 'Muscle fatigue (tired muscles) is the best supported cause. It may not be the only one.',
              certainty: 'mixed',
              sources: ['afp12', 'mil22'],
            },
            {
              text: 'Cramps are more likely when you work harder than you have trained for.',
              certainty: 'good',
              sources: ['mil22', 'mau19'],
            },
            {
              text: 'Build up your training over weeks, and slow down when a muscle feels tired.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'circulation',
          title: 'Blood flow and long sitting',
          body: [
            {
              text: 'Poor blood flow can feel like a cramp. Calf pain that comes when you walk and goes when you rest may come from narrow arteries. The muscle does not tighten, so a stretch will not help. Book a visit in 1 to 2 days.',
              certainty: 'good',
              sources: ['bhf-ic', 'msd-p', 'mer'],
            },
            {
              text: 'Night cramps are more common in people with blood vessel problems. That does not show that poor blood flow is the cause.',
              certainty: 'mixed',
              sources: ['afp12', 'cks12'],
            },
            {
              text: 'Sitting for a long time in one position is linked with cramps as well, and no one knows why. Get up and move often.',
              certainty: 'little',
              sources: ['del20', 'mer'],
            },
          ],
        },
        {
          id: 'conditions',
          title: 'Illnesses and life stages',
          body: [
            {
              text: 'Illness is seldom the reason. In most people no cause is found.',
              certainty: 'good',
              sources: ['dij23'],
            },
            {
              lead: 'But cramps can come with problems of nerves or muscles:',
              list: [
                { text: 'nerve damage in the feet and legs (peripheral neuropathy)' },
                { text: 'movement disorders, in which the brain twists a body part' },
                { text: 'Parkinson’s disease' },
                { text: 'some muscle diseases' },
                { text: 'a narrow spinal canal (spinal stenosis)' },
                {
                  text: 'motor neuron disease (ALS), a rare illness of the nerves that move muscles',
                },
              ],
              certainty: 'good',
              sources: ['haw13', 'cle', 'dij23', 'afp12', 'pduk'],
            },
            {
              lead: 'They can also come with:',
              list: [
                { text: 'diabetes' },
                { text: 'pregnancy' },
                { text: 'older age' },
                { text: 'dialysis (cleaning the blood) for kidney disease' },
                { text: 'liver disease' },
                { text: 'an underactive thyroid', certainty: 'little', sources: ['mer', 'cks12'] },
                {
                  text: 'regular alcohol after age 60',
                  certainty: 'little',
                  sources: ['alc18'],
                },
              ],
              certainty: 'good',
              sources: ['hu22', 'afp12'],
            },
            {
              text: 'If one of these fits you, tell your doctor about your cramps.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'medicines',
          title: 'Statins, water pills and other medicines',
          body: [
            {
              caution:
                'Do not stop a prescribed medicine without asking, even an inhaler. With a danger sign, get help first.',
              certainty: 'advice',
            },
            {
              caution:
                'On a statin (for cholesterol), call your clinic today about unexplained muscle pain or weakness. With urine like cola, stop it and get emergency help.',
              certainty: 'good',
              sources: ['abbey', 'mayo-rhab'],
            },
            {
              lead: 'One large study found links, not proof:',
              list: [
                { text: 'long-acting asthma inhalers (strongest)' },
                { text: 'water pills, some more than others: Ask about yours' },
                { text: 'statins (a small link)' },
              ],
              certainty: 'good',
              sources: ['gar12'],
            },
            {
              text: 'Water pills may act on blood salts.',
              certainty: 'little',
              sources: ['gar12'],
            },
            {
              lead: 'Also linked:',
              list: [
                { text: 'iron sucrose (into a vein)' },
                { text: 'estrogens (hormones)' },
                { text: 'raloxifene or teriparatide (for bones)' },
                { text: 'naproxen' },
                {
                  text: 'nifedipine (for blood pressure)',
                  certainty: 'little',
                  sources: ['cks12'],
                },
                {
                  text: 'albuterol or salbutamol (for asthma)',
                  certainty: 'little',
                  sources: ['cks12'],
                },
              ],
              certainty: 'good',
              sources: ['afp12'],
            },
            {
              text: 'Antipsychotics (for mental illness) and metoclopramide (for nausea) can cause spasms of face, neck, tongue, eyes or back, an emergency. They often come within 5 days of starting, for unknown reasons.',
              certainty: 'good',
              sources: ['afp07'],
            },
          ],
        },
      ],
    },
    {
      id: 'prevention',
      title: 'How can I have fewer cramps?',
      panels: [
        {
          id: 'bedtime-routine',
          title: 'Stretch before bed for 6 weeks',
          figures: ['calf-wall', 'thigh-back'],
          body: [
            {
              steps: [
                'Face a wall just before bed, one leg behind you, knee straight, heel down.',
                'Lean in until you feel a pull in the calf, but no pain.',
                'Hold for 10 seconds and breathe, rest for 10 seconds, and do this 3 times.',
                'Sit with that leg straight and lean forward from the hips. Hold and rest as before.',
                'Do the same with the other leg, about 4 minutes in all.',
              ],
              certainty: 'mixed',
              sources: ['hal12'],
            },
            {
              caution: 'If you are unsteady, do it all sitting, a towel around your foot.',
              certainty: 'advice',
            },
            {
              text: 'Regular stretching keeps muscles flexible. In a study of 80 adults over 55, this led to about 1 cramp less each night, from about 3 to 2. In another of 191, calf stretches brought no gain. Try it: It may make cramps milder, and does little harm.',
              certainty: 'mixed',
              sources: ['hal12', 'cop05', 'co-str', 'aan10'],
            },
          ],
        },
        {
          id: 'night',
          title: 'Make your nights easier',
          body: [
            {
              lead: 'Experts advise these small steps:',
              list: [
                { text: 'Loosen sheets and covers, so that your toes can point up.' },
                { text: 'Ride an exercise bike for a few minutes before bed.' },
                {
                  text: 'Drink less alcohol and caffeine, especially in the evening.',
                  sources: ['mayo-nlc', 'alc18'],
                },
                { text: 'Walk or shake the leg once a stretch has eased the cramp.' },
                {
                  text: 'Keep a light within reach and a clear path, so that you can stand up safely.',
                  sources: [],
                },
              ],
              certainty: 'advice',
              sources: ['mayo-nlc', 'mayo-nl'],
            },
            {
              text: 'Of these, we found a study of alcohol alone: Over age 60, it is linked with night cramps.',
              certainty: 'little',
              sources: ['alc18'],
            },
          ],
        },
        {
          id: 'hydration',
          title: 'Drink to thirst',
          body: [
            {
              text: 'Drink when you are thirsty. You need more in the heat or when you are ill. After long, heavy sweating, add some salt: Eat, or have a drink with electrolytes (salts and minerals).',
              certainty: 'advice',
              sources: ['mil22', 'eah17', 'lau19'],
            },
            {
              text: 'It is not clear that drinking water through the day prevents cramps.',
              certainty: 'little',
              sources: ['mil22'],
            },
            {
              text: 'Too much plain water makes the salt (sodium) in your blood fall, which can be life-threatening.',
              certainty: 'good',
              sources: ['eah17', 'eah14'],
            },
            {
              caution:
                'If you drank a lot in long exercise and your head hurts or you feel sick, stop drinking and get help today. Confusion or collapse is an emergency.',
              certainty: 'good',
              sources: ['eah14'],
            },
            {
              caution:
                'If a doctor limits your fluids for your heart, kidneys or liver, keep to that limit.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'diet',
          title: 'Bananas, salt and other food',
          body: [
            {
              text: 'We found no study in which foods rich in potassium, calcium, magnesium or sodium prevented cramps. A banana hardly changes the potassium in your blood.',
              certainty: 'little',
              sources: ['ban12'],
            },
            {
              text: 'Fruit, vegetables, dairy foods and nuts are good for your general health. Eat them for that.',
              certainty: 'advice',
            },
            {
              caution:
                'Potassium pills and salt substitutes can be dangerous if you have kidney disease. The same is true with some water pills and blood pressure pills. Two types are called ACE inhibitors and ARBs: Ask your pharmacist.',
              certainty: 'good',
              sources: ['bmj-salt'],
            },
            {
              caution:
                'Keep to your kidney diet. Extra salt can harm you if you have heart failure or high blood pressure.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'magnesium',
          title: 'Does magnesium help?',
          body: [
            {
              text: 'Muscles can cramp if magnesium in the blood is very low, so many people take it. But most cramps are probably not due to this.',
              certainty: 'mixed',
              sources: ['mer', 'afp12'],
            },
            {
              list: [
                {
                  text: 'Older adults: It will probably not help your night cramps.',
                  certainty: 'good',
                  sources: ['co-mg'],
                },
                {
                  text: 'Younger adults and athletes: We found no study, so no one can promise a gain.',
                  certainty: 'little',
                  sources: ['co-mg', 'mil22'],
                },
                {
                  text: 'Pregnancy: Studies disagree, so ask your doctor or midwife first.',
                  certainty: 'mixed',
                  sources: ['co-mg', 'co-preg'],
                },
                {
                  text: 'Kidney disease: It can be dangerous. Take none unless your kidney team agrees.',
                  certainty: 'good',
                  sources: ['mg-ckd'],
                },
              ],
            },
            {
              caution: 'Magnesium can cause diarrhea. If you try it, tell your pharmacist.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'warm-up',
          title: 'Warm up before hard exercise',
          body: [
            {
              text: 'Experts advise a warm-up, but no one has shown that it prevents cramps. In a study of 17 people, stretching first did not make a muscle harder to cramp.',
              certainty: 'little',
              sources: ['mayo-str', 'str17'],
            },
            {
              steps: [
                'Start with a few minutes of easy movement, and speed up bit by bit.',
                'Keep your long, slow stretches for after exercise, when your muscles are warm.',
              ],
              certainty: 'advice',
              sources: ['mayo-str'],
            },
          ],
        },
        {
          id: 'sport',
          title: 'Cramps in sport or heat',
          body: [
            {
              steps: [
                'Stop and stretch the muscle until it lets go.',
                'Rest in a cool place.',
                'Drink something with salts, or drink water and eat, unless you limit fluids or salt.',
                'Start again slowly, once the cramp is gone.',
              ],
              certainty: 'advice',
              sources: ['str17', 'mayo-hc', 'niosh-ff'],
            },
            {
              caution:
                'Get help today for one cramp over 10 minutes despite stretching, or cramps on and off for over an hour. Do the same if you also have a headache, vomiting or dizziness, or you have heart disease or a low-salt diet.',
              certainty: 'advice',
              sources: ['mayo-hc', 'eah14'],
            },
            {
              caution:
                'For confusion, collapse or very hot skin, call the emergency number, move to a cool place and cool the skin with water.',
              certainty: 'good',
              sources: ['mayo-hs', 'cdc-heat'],
            },
            {
              caution:
                'Give nothing to drink to anyone confused, drowsy or vomiting. Others may have cool fluids, though experts differ.',
              certainty: 'mixed',
              sources: ['mayo-hs', 'cdc-heat'],
            },
          ],
        },
        {
          id: 'footwear',
          title: 'Wear shoes that support your feet',
          body: [
            {
              text: 'Shoes that support your feet may mean fewer foot or calf cramps, but this is not proven.',
              certainty: 'advice',
              sources: ['mayo-nl'],
            },
            {
              text: 'In one study, shoes made no clear difference.',
              certainty: 'little',
              sources: ['haw13'],
            },
            {
              text: 'Choose shoes that fit well, hold your foot and do not hurt.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'medicine-review',
          title: 'Ask for a medicine review',
          body: [
            {
              steps: [
                'List all you take, with inhalers, vitamins and things you buy yourself.',
                'Note when each one began and when your cramps began.',
                'Ask your doctor or pharmacist: Could one of these cause my cramps?',
                'Ask: Is there another medicine or a lower dose for me?',
                'Agree on when to check if the change works.',
              ],
              certainty: 'advice',
              sources: ['gar12', 'cks12'],
            },
            {
              caution:
                'Do not stop or cut a prescribed medicine without asking, as your illness may get worse. This means inhalers, statins, water pills and medicines for mental illness too.',
              certainty: 'advice',
            },
            {
              caution:
                'There are two exceptions. If you bruise or bleed on quinine, take no more and call your clinic today. If your urine looks like cola on a statin, stop it and get emergency help.',
              certainty: 'advice',
              sources: ['gpo-q', 'mayo-rhab'],
            },
          ],
        },
        {
          id: 'tests',
          title: 'Do I need a blood test?',
          body: [
            {
              text: 'Most people with cramps need no blood test. Your story and an exam tell more.',
              certainty: 'good',
              sources: ['afp12', 'cks12'],
            },
            {
              lead: 'Your doctor may still suggest one:',
              list: [
                {
                  text: 'Minerals, blood sugar and iron: if your story or the exam points to a cause.',
                  sources: ['umo-lab', 'cks12'],
                },
                {
                  text: 'CK (creatine kinase), which leaks from damaged muscle: if you take a statin and your muscles hurt or are weak.',
                  sources: ['abbey', 'mayo-rhab', 'rhab'],
                },
              ],
              certainty: 'advice',
            },
            {
              caution:
                'For urine like cola, on a statin or with bad muscle pain or weakness, do not wait for a test. Call the emergency number now, and ask for a CK test at the hospital.',
              certainty: 'advice',
              sources: ['rhab', 'mayo-rhab'],
            },
          ],
        },
        {
          id: 'not-to-take',
          title: 'Quinine, tonic water, salt tablets and vitamin K2',
          body: [
            {
              text: 'Quinine is a malaria medicine. It can cause severe bleeding, kidney damage and death, and upset your heartbeat. Never take it for cramps on your own or in pregnancy.',
              certainty: 'good',
              sources: ['fda-q', 'mhra-q', 'co-q'],
            },
            {
              text: 'In studies it took people from about 4 cramps a week to 3.',
              certainty: 'little',
              sources: ['co-q', 'mhra-q'],
            },
            {
              text: 'It is not approved for cramps in the United States. UK doctors may try it for 4 weeks as a last resort. It is for cramps that often spoil sleep, once other causes are ruled out.',
              certainty: 'good',
              sources: ['fda-q', 'mhra-q'],
            },
            {
              list: [
                {
                  text: 'Tonic water: It contains quinine, so do not use it as a treatment.',
                  certainty: 'advice',
                },
                {
                  text: 'Salt tablets: A US safety agency advises against them.',
                  certainty: 'advice',
                  sources: ['niosh-ff'],
                },
                {
                  text: 'Vitamin K2: One study found fewer cramps, but no one has repeated it. Never take it with warfarin or a similar blood thinner.',
                  certainty: 'little',
                  sources: ['k2'],
                },
              ],
            },
          ],
        },
        {
          id: 'other-remedies',
          title: 'B vitamins, pickle juice and other remedies',
          body: [
            {
              list: [
                {
                  text: 'B vitamins: They may help, but the proof is weak.',
                  certainty: 'little',
                  sources: ['aan10'],
                },
                {
                  text: 'Pickle juice: A sip made cramps milder in people with cirrhosis (a scarred liver). For exercise, lab studies disagree.',
                  certainty: 'mixed',
                  sources: ['pic22', 'mil10', 'geo21'],
                },
              ],
            },
            {
              caution:
                'Pickle juice is very salty, so it is not for everyone. With kidney, heart or liver disease, ask first.',
              certainty: 'advice',
            },
            {
              caution:
                'In pregnancy, ask your doctor or midwife before any supplement, even magnesium.',
              certainty: 'advice',
            },
          ],
        },
      ],
    },
  ],
  stretches: [
    {
      id: 'calf',
      place: 'Calf',
      when: 'Your calf goes hard and hurts.',
      steps: [
        'Sit with that leg straight.',
        'Hold your toes, or a towel around the foot.',
        'Pull the toes toward you until you feel a pull.',
        'Hold for about 30 seconds and breathe.',
      ],
      instead: 'If steady, stand at a wall, that leg back, heel down, and lean in.',
      seconds: 30,
      hold: 'About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most.',
      never:
        'Never bounce, force it or stretch through sharp pain, or after a pop or tear. Never rub a swollen or hot calf: Get help today.',
      safer: 'Stay in bed, or sit on a chair.',
      figures: [
        {
          id: 'calf-sit',
          caption: 'In bed: Leg straight, pull with a towel.',
          alt: 'A person sits on a bed, one leg straight, and pulls its toes back with a towel around the foot. The calf is marked.',
        },
        {
          id: 'calf-wall',
          caption: 'Standing: Back knee straight, heel down.',
          alt: 'A person leans on a wall, the front knee bent, the back leg straight with its heel on the floor. The calf of the back leg is marked.',
        },
        {
          id: 'calf-chair',
          caption: 'Safer: Sit, heel down, pull with a towel.',
          alt: 'A person sits on a chair, one heel on the floor, and pulls its toes back with a towel around the foot. The calf is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['mayo', 'mayo-nl', 'mayo-str'],
    },
    {
      id: 'foot',
      place: 'Foot or toes',
      when: 'Your foot cramps, or your toes curl. With Parkinson’s disease, book a visit too.',
      steps: [
        'Sit and rest that ankle on your other knee.',
        'Pull the toes gently toward the shin, until you feel a pull in the arch.',
        'Hold for about 30 seconds and breathe.',
        'Let go and rub the arch.',
      ],
      instead: 'If steady, stand on the foot or walk on your heels.',
      seconds: 30,
      hold: 'About 30 seconds, as in foot exercises, or until it eases. Rest, then repeat: 3 holds at most.',
      never:
        'Never bounce, force the toes or stretch through sharp pain, or after a pop or tear. If your feet are numb, pull very little.',
      safer: 'In bed, pull with a towel around the toes.',
      figures: [
        {
          id: 'foot',
          caption: 'Ankle on the other knee, pull the toes back.',
          alt: 'A person sits with one ankle on the other knee and pulls its toes back by hand. The arch of the foot is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['cuh-pf'],
    },
    {
      id: 'thigh-back',
      place: 'Back of thigh',
      when: 'The back of your thigh goes hard and hurts. On a statin, call your clinic today about unexplained pain or weakness.',
      steps: [
        'Sit on the front half of a firm chair.',
        'Straighten that leg and rest its heel on the floor.',
        'Lean forward from the hips, back straight, until you feel a pull.',
        'Hold for about 30 seconds and breathe.',
        'Sit up slowly and rest.',
      ],
      seconds: 30,
      hold: 'About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most.',
      never:
        'Never bounce, force it or stretch through sharp pain, or after a pop or tear. Stop if pain or tingling shoots down the leg.',
      safer: 'Sit up in bed, that leg straight, and pull the foot toward you with a towel.',
      figures: [
        {
          id: 'thigh-back',
          caption: 'Leg straight, back straight, lean forward from the hips.',
          alt: 'A person sits on a chair, one leg straight, and leans forward with a straight back. The back of the thigh is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['mayo', 'mayo-str'],
    },
    {
      id: 'thigh-front',
      place: 'Front of thigh',
      when: 'The front of your thigh goes hard and hurts. On a statin, call your clinic today about unexplained pain or weakness.',
      steps: [
        'Stand, if steady, holding a firm chair.',
        'Bend the sore leg and hold its ankle with your free hand.',
        'Pull the heel to your buttock, knees together, until it feels tight.',
        'Stand tall, hold for about 30 seconds and breathe.',
        'Lower the foot slowly and rest.',
      ],
      seconds: 30,
      hold: 'About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most.',
      never:
        'Never bounce, force it or stretch through sharp pain, or after a pop or tear. Never force a sore or repaired knee.',
      safer: 'Lie on your side, that leg on top. Pull the heel back by hand or towel.',
      figures: [
        {
          id: 'thigh-front',
          caption: 'Hold a chair, heel to buttock, knees together.',
          alt: 'A person stands, holds a chair and pulls one heel to the buttock. The front of the thigh is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['mayo', 'mayo-str'],
    },
    {
      id: 'hand',
      place: 'Hand',
      warning:
        'If your hands curl while your mouth tingles, get help the same day. If only one task brings it on, such as writing, book a visit.',
      when: 'Your hand or fingers cramp and curl.',
      steps: [
        'Stop the task, and rest your arm.',
        'Straighten the fingers with your other hand.',
        'Bend them and the wrist gently back, until you feel a pull.',
        'Hold for about 15 seconds and breathe.',
        'Let go, shake the hand and warm it.',
      ],
      seconds: 15,
      hold: 'About 15 seconds, as in wrist exercises, or until it eases. Rest, then repeat: 3 holds at most.',
      never: 'Never bounce, force it or stretch through sharp pain, or after a pop or tear.',
      safer: 'Sit, arm on a table. If your wrist is sore or numb, straighten only the fingers.',
      figures: [
        {
          id: 'hand',
          caption: 'Fingers straight, wrist gently back.',
          alt: 'A hand bends the fingers and wrist of the other gently back. The underside of the forearm is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['usaf-wr', 'nid-hypo', 'nwl-wc'],
    },
    {
      id: 'belly',
      place: 'Belly',
      warning:
        'Belly pain is not always a muscle. If it is severe or constant, or your belly stays hard, call {number} now. Get help today with a fever, vomiting or no clear cause. If pregnant, call your pregnancy clinic at once for any other belly pain.',
      when: 'Your belly muscle cramps after exercise, and you feel well.',
      steps: [
        'Stop and breathe slowly.',
        'Stand tall with your hands on your hips.',
        'Lean back a little, until you feel a light pull.',
        'Keep breathing until it eases.',
        'Come up slowly and rest.',
      ],
      hold: 'As long as it feels easy.',
      never: 'Never bounce or force it. Stop if the pain grows or you feel dizzy.',
      safer: 'Lie flat and stretch out.',
      figures: [
        {
          id: 'belly',
          caption: 'Stand tall, hands on hips, lean back a little.',
          alt: 'A person stands with hands on hips and leans back a little. The belly is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['bapt-ab', 'mer'],
    },
    {
      id: 'back',
      place: 'Back',
      warning:
        'Call {number} if you cannot pass urine or control your bladder or bowels. Do so if you are numb between the legs, or your legs are weak.',
      when: 'Your lower back seizes up, without these signs.',
      steps: [
        'Lie with a big pillow under your knees.',
        'Breathe slowly until it eases.',
        'Rock your knees gently toward the chest and away.',
        'Try some warmth.',
        'Keep moving. Avoid bed rest: A day or two in bed at most.',
      ],
      hold: 'As long as it feels easy.',
      never:
        'Never bounce or force it, or rock if pain shoots down a leg. After a bad fall, get help.',
      safer: 'Lie on your side with a pillow between your knees, especially late in pregnancy.',
      figures: [
        {
          id: 'back',
          caption: 'Lie with your knees over a pillow.',
          alt: 'A person lies on a bed, a large pillow under the bent knees. The lower back is marked.',
        },
        {
          id: 'back-rock',
          caption: 'Hold your knees and rock them gently.',
          alt: 'A person lies on a bed and rocks the bent knees to the chest and away with both hands. The lower back is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['ncic-bk', 'siro-bk', 'rf-ces', 'nbt-back'],
    },
  ],
  now: {
    title: 'Cramp now? Tap where it hurts',
    key: 'In the pictures, stripes mark the tight muscle and arrows show how to move.',
    otherPlace: 'Choose another place',
    elsewhere: 'None of these',
    danger: 'Danger signs',
    afterTitle: 'When it eases',
    after: [
      'Rub the muscle gently, but never a swollen or hot calf.',
      'Use warmth if it is still tight, or a wrapped cold pack if it is sore later.',
      'Sip a drink if hot, unless you limit fluids.',
      'Rest, then walk a little if you are steady.',
    ],
    help: 'Get help the same day if the cramp lasts more than 10 minutes, even when you stretch. Check the danger signs, and with one, call the emergency number now.',
  },
  timer: {
    rounds: 3,
    rest: 10,
    labels: {
      start: 'Start the hold timer',
      pause: 'Pause',
      resume: 'Go on',
      stop: 'Stop',
      hold: 'Hold',
      rest: 'Rest',
      round: 'Round {round} of {rounds}',
      sound: 'Sound',
    },
    said: {
      hold: 'Hold for {seconds} seconds. Round {round} of {rounds}.',
      half: 'Halfway. {seconds} seconds left.',
      rest: 'Rest for {seconds} seconds.',
      pause: 'Paused. {seconds} seconds left.',
      resume: 'Go on. {seconds} seconds left.',
      stop: 'Timer stopped.',
      done: 'Done. Let the muscle rest.',
    },
  },
  handout: {
    title: 'What do you want to print?',
    sheets: {
      all: {
        label: 'The whole guide',
        hint: '8 pages, with a diary and lists for your visit.',
      },
      now: {
        label: 'What to do now',
        hint: '1 or 2 pages: danger signs, stretches and questions.',
      },
      diary: { label: 'My cramp diary', hint: '1 page to fill in.' },
    },
    beside: {
      label: 'Also in',
      none: 'No other language',
      made: 'The text in the other language was made without a professional translator. No doctor or nurse has checked it.',
    },
    print: 'Print',
    cancel: 'Cancel',
    now: 'What to do now',
    diary: {
      title: 'My cramp diary',
      intro:
        'Use one line for each cramp, for 2 weeks or more, and bring this sheet to your visit. For pain, 0 is none and 10 the worst. The danger signs are on the sheet “What to do now”.',
      columns: [
        'When',
        'Where',
        'How long',
        'Pain, 0–10',
        'What I was doing',
        'What I took or tried',
        'How I slept',
      ],
      example: ['Mon, 3 a.m.', 'Left calf', '2 min', '6', 'Asleep', 'Stretched', 'Awake 1 hour'],
    },
    questions: {
      title: 'Questions to ask at my visit',
      list: [
        'Could it be something other than a cramp?',
        'Could one of my medicines cause this?',
        'What can I try first? What good and what harm can it do?',
        'Do I need a blood test?',
        'What if I wait, and when should I come back?',
        'Are these stretches safe for me?',
        'How much should I drink?',
      ],
    },
    medicines: {
      title: 'What I take',
      intro:
        'Include inhalers, vitamins and things you buy yourself. Do not stop a prescribed medicine without asking.',
      columns: ['Name', 'Dose', 'When I began'],
    },
    address: 'Printed from {address}',
    linked: 'On that page, each source is a link.',
    name: 'Name',
    date: 'Date',
    notes: 'Notes',
  },
  evidence: {
    title: 'How sure we are, and our sources',
    intro:
      'Labels say how sure we can be, and numbers lead to the sources. Plain advice may have none. All the danger signs are expert advice.',
    labels: {
      good: {
        label: 'Good evidence',
        meaning: 'Good studies, large surveys or safety reports support it.',
      },
      mixed: { label: 'Mixed evidence', meaning: 'Studies disagree.' },
      little: {
        label: 'Little evidence',
        meaning: 'There are few studies, or they are small or weak.',
      },
      advice: {
        label: 'Expert advice',
        meaning: 'Experts advise it, or it is common sense. It may not have been tested.',
      },
    },
    sourcesTitle: 'Sources',
  },
  about: {
    title: 'About this guide',
    addedBy: 'Added by {by}',
    review: 'No doctor or nurse has reviewed this text yet.',
    translation: '',
    reviewedBy: '{by} says that {reviewer} has reviewed this text.',
    more: {
      text: 'For more help, ask a pharmacist, nurse or doctor. To read more, see the Mayo Clinic, Cleveland Clinic and Merck Manual:',
      sources: ['mayo', 'cle', 'mer'],
    },
    statements: [
      'It is about common cramps, not stiff muscles after harm to the brain or spine. It is not a diagnosis, and it does not replace care.',
      'It was written from published sources. We read summaries or parts of them, not whole papers.',
      'No one pays for it, and it has no ads.',
      'If you find a mistake, tell the clinic that shows you this page.',
    ],
  },
  labels: {
    openAll: 'Open all',
    closeAll: 'Close all',
    allOpened: 'All {count} parts are open',
    allClosed: 'All {count} parts are closed',
    print: 'Print',
    places: 'Choose the place',
    allPlaces: 'All places',
    placesShown: '{place}: {count} of {total} stretches shown',
    when: 'When',
    holdFor: 'How long',
    never: 'What not to do',
    safer: 'Safer way',
    instead: 'Or',
    caution: 'Caution',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    source: 'Source',
    language: 'Language',
  },
} as const satisfies Guide;
