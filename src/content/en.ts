import type { Guide } from '../guide.js';

export const en = {
  lang: 'en',
  dir: 'ltr',
  version: '1.0.0',
  checked: '2026-11-22',
  due: '2027-11-22',
  title: 'Why do my muscles keep cramping?',
  condition: 'Muscle cramps',
  intro:
    'How to ease a cramp now, when to get help, why cramps happen, and what may help you have fewer. For adults who get cramps, and for those who care for them.',
  keyPoints: {
    title: 'Key points',
    points: [
      'Most cramps are harmless. Gently stretch the muscle and hold it. Get help fast if you have a danger sign.',
      'Hold the stretch for about 30 seconds, or until the cramp eases. Rest, then stretch again if you need to.',
      'Painkillers do not stop a cramp. They can only ease the soreness after it.',
      'Never stop a prescribed medicine on your own. Your illness may get worse. If cramps began after a new medicine, ask your doctor or pharmacist.',
      'Do not treat cramps yourself with quinine, a malaria drug. It can cause bleeding that kills.',
    ],
  },
  danger: {
    title: 'Danger signs: when to get help',
    intro:
      'Experts say these signs can mean something serious, such as a stroke, a blood clot or heat stroke. The list cannot tell you what is wrong. If in doubt, call.',
    localNumber: 'your local emergency number',
    tiers: [
      {
        id: 'emergency',
        title: 'Emergency: get help now',
        action: 'Call {number} now. Do not drive yourself.',
        groups: [
          {
            title: 'Chest, head, arm or leg',
            signs: [
              { text: 'Chest pain or pressure.', sources: ['dvt'] },
              {
                text: 'A sore or swollen leg, and you suddenly get short of breath, have chest pain, cough up blood or collapse.',
                sources: ['dvt'],
              },
              {
                text: 'A face that droops, or weakness on one side, that starts suddenly.',
              },
              { text: 'A seizure (a fit).' },
              {
                text: 'An arm or leg that is suddenly cold, numb, very painful, and pale or blue.',
              },
            ],
          },
          {
            title: 'After heat or hard exercise',
            signs: [
              {
                text: 'You are hot and confused, slur your words, faint or have a seizure.',
                sources: ['cdc-heat'],
              },
              {
                text: 'Your skin is very hot, or your temperature is 103 °F (39.4 °C) or more. Move to a cool place and cool the skin with water. Drink nothing.',
                sources: ['cdc-heat'],
              },
            ],
          },
          {
            title: 'Back pain or a back spasm, with any of these',
            signs: [
              {
                text: 'You lose control of your bladder or bowels, or you cannot pass urine.',
                sources: ['ces'],
              },
              {
                text: 'You are numb between the legs or around the genitals.',
                sources: ['ces'],
              },
              { text: 'Both legs are weak.', sources: ['ces'] },
            ],
          },
          {
            title: 'Jaw, throat, face or body',
            signs: [
              {
                text: 'Your jaw is stiff or locked, or it is hard to swallow.',
                sources: ['tet'],
              },
              {
                text: 'Your belly, neck or back goes into spasm, above all 3 to 21 days after a wound.',
                sources: ['tet'],
              },
              {
                text: 'You take an antipsychotic (a medicine for serious mental illness) or a nausea medicine. Now your face, neck, tongue or eyes go into spasm, your breath is noisy or your throat is tight.',
                sources: ['afp07'],
              },
              {
                text: 'You take one of these and have a fever, stiff muscles and confusion.',
                sources: ['afp07'],
              },
              {
                text: 'Spasms and tingling around the mouth or in the fingers, with a tight throat, a seizure or fainting. This can follow neck surgery.',
                sources: ['hypo19'],
              },
            ],
          },
        ],
      },
      {
        id: 'today',
        title: 'Today: get help the same day',
        action:
          'Call your clinic or an urgent care line today. If you cannot reach them, go to an emergency department.',
        groups: [
          {
            title: 'Legs, muscles and feeling',
            signs: [
              {
                text: 'One leg is swollen, warm and sore, or its skin is red or darker. Redness is harder to see on brown or black skin.',
                sources: ['dvt'],
              },
              {
                text: 'After hard work, heat, a crush injury or on a statin (a cholesterol medicine): urine like tea or cola, very bad muscle pain, or weakness. Ask for a CK blood test (CK leaks from damaged muscle). If you feel very ill, treat it as an emergency.',
                sources: ['rhab'],
              },
              {
                text: 'A cramp lasts more than 10 minutes, even when you stretch.',
                sources: ['nhs-lc'],
              },
              {
                text: 'You get cramps after a dirty wound or contact with a poison.',
                sources: ['nhs-lc'],
              },
              {
                text: 'You have new weakness or lose feeling in a part of your body.',
                sources: ['mer'],
              },
              { text: 'Muscles twitch and are weak.', sources: ['mer'] },
              {
                text: 'You have cramps in your chest, arms or belly. Chest pain or pressure is an emergency.',
                sources: ['mer'],
              },
            ],
          },
          {
            title: 'Fluids and heat',
            signs: [
              {
                text: 'Cramps start after a lot of vomiting, diarrhea, sweating or water tablets (pills that make you pass more urine).',
                sources: ['mer'],
              },
              { text: 'You cannot keep fluids down.' },
              {
                text: 'Cramps from heat last more than 1 hour.',
                sources: ['cdc-heat'],
              },
              {
                text: 'You get cramps from heat and have heart disease or eat a low-salt diet.',
                sources: ['cdc-heat'],
              },
            ],
          },
          {
            title: 'Pregnancy, illness and medicines',
            signs: [
              {
                text: 'You are pregnant, with swelling on one side, belly pain, regular tightenings, bleeding or a bad headache. Call your maternity unit.',
              },
              {
                text: 'You take quinine and get bruises, nosebleeds or purple spots.',
                sources: ['fda-q'],
              },
              {
                text: 'Your hands or the skin around your mouth tingle.',
                sources: ['hypo19'],
              },
              {
                text: 'You cramp during dialysis (when a machine cleans your blood). Tell the staff at once.',
              },
              {
                text: 'You have cirrhosis (a scarred liver). Tell your liver team about your cramps.',
              },
            ],
          },
        ],
      },
      {
        id: 'visit',
        title: 'Soon: make an appointment',
        action: 'See a doctor or nurse, even if you feel well between cramps.',
        groups: [
          {
            title: 'In 1 to 2 days',
            signs: [
              {
                text: 'Calf pain comes when you walk and goes when you stop.',
                sources: ['mer'],
              },
              {
                text: 'Your cramps began after you started a new medicine.',
                sources: ['mer'],
              },
              { text: 'You drink a lot of alcohol.', sources: ['mer'] },
            ],
          },
          {
            title: 'In 2 weeks at most',
            signs: [
              {
                text: 'Cramps keep coming back, are severe, spoil your sleep, or do not get better with self-care.',
                sources: ['mayo', 'nhs-lc'],
              },
              {
                text: 'Cramps come with another illness, or your legs have long been numb or swollen.',
                sources: ['nhs-lc'],
              },
              { text: 'A muscle is shrinking.', sources: ['nhs-lc'] },
              { text: 'A child gets cramps again and again.' },
            ],
          },
        ],
      },
    ],
  },
  sections: [
    {
      id: 'relief',
      title: 'How do I ease a cramp now?',
      panels: [
        {
          id: 'stretch',
          title: 'Stretch the muscle and hold',
          body: [
            {
              steps: [
                'Stop. If you drive, pull over. If you swim, float and wave for help.',
                'Sit down or hold on, as a fall can hurt you. Breathe slowly.',
                'Gently stretch the tight muscle until you feel a pull, but no pain.',
                'Hold the stretch for about 30 seconds, or until the muscle lets go.',
                'Rub the muscle, but never a swollen, hot calf. Then rest.',
                'Stretch again if it is still tight, up to 3 times in all.',
                'Sip a drink if hot or sweating.',
              ],
              certainty: 'advice',
              sources: ['mil22', 'aaos', 'mayo', 'nhs-lc'],
            },
            {
              caution:
                'Never bounce or force a stretch. Stop if you feel sharp pain. Do not stretch if you felt a pop or a tear.',
              certainty: 'advice',
              sources: ['aaos'],
            },
            {
              text: 'The 30 seconds is expert advice. No study has tested which exact time is best. See below how to stretch each place.',
              certainty: 'advice',
              sources: ['aaos', 'hal12'],
            },
          ],
        },
        {
          id: 'massage',
          title: 'Rub the muscle',
          body: [
            {
              text: 'Rub the tight muscle gently while you stretch it. Experts advise it, but a large review found no good study of massage for cramps.',
              certainty: 'little',
              sources: ['mayo', 'co-str'],
            },
            {
              caution:
                'Do not rub a calf that is swollen, hot, painful, and red or darker. It could be a blood clot. Get help the same day.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'heat-cold',
          title: 'Use warmth or cold',
          body: [
            {
              lead: 'Try both, and keep what feels better.',
              list: [
                {
                  text: 'If the muscle is still tight, try warmth: a warm towel, bath or heating pad.',
                  certainty: 'advice',
                  sources: ['mayo', 'aaos'],
                },
                {
                  text: 'If it is sore later, try a cold pack.',
                  certainty: 'advice',
                  sources: ['aaos'],
                },
              ],
            },
            {
              text: 'We found no study of this for cramps. For back pain, a heat wrap helps a little for a short time.',
              certainty: 'little',
              sources: ['co-heat'],
            },
            {
              caution:
                'Heat can burn. Put cloth between the pad and your skin. Keep it on medium or lower, for 15 to 20 minutes at most, and set a timer. Do not sleep on it. Do not use it on numb or tingling skin.',
              certainty: 'advice',
              sources: ['hpad'],
            },
            {
              caution:
                'Wrap cold packs. Use them for 10 to 15 minutes, never more than 20. Ask first if you have heart or blood flow problems.',
              certainty: 'advice',
              sources: ['ice'],
            },
            { caution: 'Do not warm a leg that may have a blood clot.', certainty: 'advice' },
          ],
        },
        {
          id: 'pain-relief',
          title: 'Painkillers only help later',
          body: [
            {
              text: 'Ibuprofen, naproxen and paracetamol (acetaminophen) do not stop a cramp. They work too slowly. But they may ease soreness afterward. Follow the label.',
              certainty: 'advice',
              sources: ['nhs-lc'],
            },
            {
              text: 'Ibuprofen and naproxen treat inflammation (swelling). A cramp is not that. Naproxen is even linked with leg cramps.',
              certainty: 'little',
              sources: ['afp12'],
            },
            {
              caution:
                'Ibuprofen and naproxen can raise your risk of a heart attack or stroke, more so in high doses or over a long time. They can make the stomach bleed and harm the kidneys. Ask first if you have heart, stomach or kidney problems, or take blood thinners. From about week 20 of pregnancy, take them only if your doctor tells you to.',
              certainty: 'good',
              sources: ['fda-ns-heart', 'fda-ns'],
            },
            {
              caution: 'In very long exercise, they can help the salt in your blood fall too low.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'prescription',
          title: 'Medicines a doctor may prescribe',
          body: [
            {
              text: 'No medicine is a sure fix for cramps. Doctors sometimes try diltiazem (a heart medicine), B vitamins or a muscle relaxant. Few studies have tested them.',
              certainty: 'little',
              sources: ['afp12', 'aan10'],
            },
            {
              caution:
                'Muscle relaxants can make you drowsy and dizzy, and you may fall. Do not drive or drink alcohol with them. Older adults should avoid most of them.',
              certainty: 'good',
              sources: ['relax'],
            },
            {
              text: 'Quinine is a last choice, for a specialist to decide.',
              certainty: 'advice',
              sources: ['fda-q', 'mhra-q'],
            },
            {
              text: 'Think how each choice fits your life. A stretch takes minutes. A relaxant can make you too drowsy to work.',
              certainty: 'advice',
            },
            {
              text: 'Decide together. Ask: What good can it do? What harm? What if I wait? Many cramps get better on their own.',
              certainty: 'advice',
              sources: ['cks12'],
            },
            {
              caution:
                'Never stop a prescribed medicine on your own. One relaxant, carisoprodol, can be addictive.',
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
                  text: 'Do nothing: Most cramps pass by themselves within minutes. The muscle may be sore for a day.',
                  certainty: 'good',
                  sources: ['nhs-lc', 'cks12'],
                },
                {
                  text: 'Stretch: It may calm the nerves that keep the muscle tight, and usually stops the cramp. If you force it, you may get hurt.',
                  certainty: 'advice',
                  sources: ['str17', 'mil22', 'mayo'],
                },
                {
                  text: 'Rub, warm or cool: It may relax the muscle or dull the soreness. Heat and cold can harm the skin.',
                  certainty: 'advice',
                  sources: ['mayo', 'aaos'],
                },
                {
                  text: 'Painkillers: They may dull soreness afterward, but act too slowly for the cramp. They can harm the stomach, heart or kidneys.',
                  certainty: 'advice',
                  sources: ['nhs-lc', 'fda-ns-heart'],
                },
                {
                  text: 'Prescribed medicines: They act on nerves, muscles or blood vessels. The gain is small or unsure, and some can do serious harm.',
                  certainty: 'little',
                  sources: ['afp12', 'aan10'],
                },
              ],
            },
            {
              text: 'Cramps can wear you down. Think about what matters most to you: sleep, mood, work or sport. Choose together with your doctor, nurse or pharmacist.',
              certainty: 'advice',
            },
          ],
        },
      ],
    },
    {
      id: 'overview',
      title: 'What are muscle cramps?',
      panels: [
        {
          id: 'what-it-is',
          title: 'What a cramp is',
          body: [
            {
              text: 'Many people use both words, spasm and cramp, for the same thing: a sudden, often painful tightening of one or more muscles. You cannot control it. Nerves set it off.',
              certainty: 'good',
              sources: ['dij23', 'mau19', 'cle'],
            },
            {
              text: 'It lasts from seconds to about 10 minutes. The soreness can last a day.',
              certainty: 'good',
              sources: ['nhs-lc', 'cks12'],
            },
            {
              text: 'Doctors also use “spasm” for back injuries and for brain or spine disease.',
              certainty: 'good',
              sources: ['the24'],
            },
            {
              terms: [
                {
                  term: 'Twitch',
                  meaning:
                    'A flicker under the skin, not a mild cramp. Mostly painless and harmless.',
                },
                { term: 'Dystonia', meaning: 'The brain makes a body part twist.' },
                {
                  term: 'Spasticity',
                  meaning: 'Stiff muscles after harm to the brain or spine.',
                },
                { term: 'Contracture', meaning: 'A short muscle that cannot relax.' },
                {
                  term: 'Tetany',
                  meaning: 'Long spasms in hands or feet, from low calcium or fast breathing.',
                },
                {
                  term: 'Claudication',
                  meaning: 'Pain from narrow arteries as you walk. Rest eases it.',
                },
                { term: 'Restless legs', meaning: 'An urge to move. No muscle goes hard.' },
              ],
              certainty: 'good',
              sources: ['dij23', 'cle', 'msd-p', 'hypo19', 'afp12'],
            },
          ],
        },
        {
          id: 'where',
          title: 'Where cramps happen',
          body: [
            {
              text: 'Most cramps are in the leg. The calf comes first, then the foot and thigh.',
              certainty: 'good',
              sources: ['afp12', 'nhs-lc'],
            },
            {
              text: 'You can also cramp in your arms, hands, belly, ribs or back.',
              certainty: 'good',
              sources: ['cle'],
            },
            {
              text: 'Cramps in the chest, arms or belly need a check the same day. A back spasm is usually part of back pain, which needs its own care.',
              certainty: 'advice',
              sources: ['mer'],
            },
          ],
        },
        {
          id: 'who',
          title: 'Who gets cramps',
          body: [
            {
              text: 'Cramps that come back are common. In a US survey, about 25 in 100 adults had mild night leg cramps in the past month. Another 6 in 100 had worse ones. Counts differ between studies.',
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
                { text: 'are older, or in late pregnancy' },
                { text: 'train or race hard, above all if you have cramped before' },
                { text: 'sit a lot and move little' },
                { text: 'live with obesity, or are a baby' },
              ],
              certainty: 'good',
              sources: ['afp12', 'mau19', 'cle', 'mer'],
            },
            {
              lead: 'Or if you have:',
              list: [
                { text: 'kidney failure treated with dialysis' },
                { text: 'cirrhosis' },
                { text: 'type 2 diabetes or nerve damage' },
                { text: 'a narrow spinal canal (spinal stenosis)' },
                { text: 'blood vessel disease' },
                { text: 'an underactive thyroid (a neck gland)' },
                { text: 'a drinking problem' },
              ],
              certainty: 'good',
              sources: ['afp12', 'hu22', 'pic22', 'mer'],
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
                { text: 'Quinine can kill.', certainty: 'good', sources: ['fda-q'] },
                {
                  text: 'Magnesium rarely helps older adults.',
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
              text: 'Knowing your triggers may help you have fewer cramps.',
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
              text: 'For night cramps, there is little proof. Drink when you are thirsty.',
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
              text: 'Potassium, calcium, sodium and magnesium are minerals in your blood, called electrolytes. If one is very low, muscles can cramp. Low calcium can also cause tingling.',
              certainty: 'good',
              sources: ['mer', 'hypo19'],
            },
            {
              text: 'But most common cramps are probably not due to this. Most people need no blood test.',
              certainty: 'mixed',
              sources: ['afp12', 'hu22', 'cks12'],
            },
            {
              lead: 'Levels can change with:',
              list: [
                { text: 'medicines, such as water tablets (diuretics)' },
                { text: 'a lot of vomiting, diarrhea or sweating' },
                { text: 'kidney failure, cirrhosis, thyroid problems or heavy drinking' },
              ],
              certainty: 'good',
              sources: ['afp12', 'mer'],
            },
            {
              text: 'Diet can change them too, but food alone rarely does so in a healthy adult.',
              certainty: 'advice',
            },
            {
              caution: 'Do not take mineral pills without a test or advice.',
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
              sources: ['msd-p', 'mil22'],
            },
            {
              text: 'Build up your training over weeks. Slow down when a muscle feels tired.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'circulation',
          title: 'Blood flow and long sitting',
          body: [
            {
              text: 'Poor blood flow can feel like a cramp. Calf pain that comes when you walk and goes when you rest may come from narrow arteries. The muscle does not tighten, so a stretch will not help. Have it checked in 1 to 2 days.',
              certainty: 'good',
              sources: ['msd-p', 'mer'],
            },
            {
              text: 'Night cramps are more common in people with blood vessel problems. That does not show that poor blood flow is the cause.',
              certainty: 'mixed',
              sources: ['afp12', 'cks12'],
            },
            {
              text: 'Sitting for a long time in one position is linked with cramps as well. No one knows why. Get up and move often.',
              certainty: 'little',
              sources: ['mer'],
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
                { text: 'movement disorders of the brain (dystonia)' },
                { text: 'some muscle diseases' },
                { text: 'a narrow spinal canal (spinal stenosis)' },
                {
                  text: 'motor neuron disease (ALS), a rare illness of the nerves that move muscles',
                },
              ],
              certainty: 'good',
              sources: ['haw13', 'cle', 'dij23', 'afp12'],
            },
            {
              lead: 'They can also come with:',
              list: [
                { text: 'diabetes' },
                { text: 'pregnancy' },
                { text: 'older age' },
                { text: 'dialysis for kidney disease' },
                { text: 'liver disease' },
                { text: 'an underactive thyroid', certainty: 'little', sources: ['mer', 'cks12'] },
                { text: 'heavy use of alcohol', certainty: 'little', sources: ['mer'] },
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
          title: 'Medicines linked with cramps',
          body: [
            {
              caution: 'Never stop a prescribed medicine on your own, even an inhaler.',
              certainty: 'advice',
            },
            {
              lead: 'One study found links, not proof:',
              list: [
                {
                  text: 'long-acting asthma inhalers (the strongest link)',
                },
                {
                  text: 'water tablets (diuretics): most for those that spare potassium, then thiazides, least for loop types',
                },
                { text: 'statins (a small link)' },
              ],
              certainty: 'good',
              sources: ['gar12'],
            },
            {
              text: 'Water tablets may act by changing the salts in your blood.',
              certainty: 'little',
              sources: ['gar12'],
            },
            {
              lead: 'Less often:',
              list: [
                { text: 'iron sucrose (iron by drip)' },
                { text: 'estrogens (hormones)' },
                { text: 'raloxifene or teriparatide (for bones)' },
                { text: 'naproxen (for pain)' },
                { text: 'nifedipine (for blood pressure)' },
                { text: 'salbutamol or albuterol (for asthma)' },
              ],
              certainty: 'little',
              sources: ['afp12', 'cks12'],
            },
            {
              text: 'Antipsychotics and some nausea medicines (such as metoclopramide) can cause spasms of the face, neck, tongue or back, often in the first 5 days. They block a brain signal, dopamine. Salts are not the reason.',
              certainty: 'good',
              sources: ['afp07'],
            },
            {
              caution:
                'Such spasms are an emergency. On a statin, dark urine or weakness needs help today.',
              certainty: 'advice',
              sources: ['afp07', 'rhab'],
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
                'Just before bed, face a wall, one leg behind you, knee straight, heel down.',
                'Lean in until you feel a pull in the calf, but no pain.',
                'Hold for 10 seconds and breathe. Rest for 10 seconds. Do this 3 times.',
                'Sit with that leg straight and lean forward from the hips. Hold and rest as before, 3 times.',
                'Do the same with the other leg, about 3 minutes in all.',
              ],
              certainty: 'mixed',
              sources: ['hal12'],
            },
            {
              caution: 'If you are unsteady, do all of it sitting, with a towel around your foot.',
              certainty: 'advice',
            },
            {
              text: 'Regular stretching keeps muscles flexible. In a study of 80 adults over 55, this led to about 1 cramp less each night. In a study of 191 people, calf stretches brought no gain. Try it: It may make cramps milder, and does little harm.',
              certainty: 'mixed',
              sources: ['hal12', 'cop05', 'co-str', 'aan10'],
            },
          ],
        },
        {
          id: 'hydration',
          title: 'Drink to thirst',
          body: [
            {
              text: 'Drink when you are thirsty. You need more in the heat or when you are ill. After long, heavy sweating, add some salt: eat, or have a drink with electrolytes.',
              certainty: 'advice',
              sources: ['mil22', 'eah15', 'lau19'],
            },
            {
              text: 'It is not clear that drinking water through the day prevents cramps.',
              certainty: 'little',
              sources: ['mil22'],
            },
            {
              text: 'More water does not keep your salts in balance. Too much plain water makes the sodium in your blood fall, and that can kill.',
              certainty: 'good',
              sources: ['eah15'],
            },
            {
              caution:
                'If you get a headache, nausea, confusion or swelling in or after long exercise, stop drinking and get help at once.',
              certainty: 'good',
              sources: ['eah15'],
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
          title: 'Food and minerals',
          body: [
            {
              text: 'We found no study in which foods rich in potassium, calcium, magnesium or sodium prevented cramps. A banana hardly changes the potassium in your blood.',
              certainty: 'little',
              sources: ['ban12'],
            },
            {
              text: 'Fruit, vegetables, dairy foods and nuts are good for your general health. Eat them for that. Most people already eat too much salt.',
              certainty: 'advice',
            },
            {
              caution:
                'Potassium pills and salt substitutes can be dangerous if you have kidney disease. The same is true if you take an ACE inhibitor, an ARB (both for blood pressure) or a diuretic that spares potassium. Keep to your kidney diet. Extra salt can harm you if you have heart failure or high blood pressure.',
              certainty: 'good',
              sources: ['ods-k'],
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
              sources: ['aaos', 'str17'],
            },
            {
              steps: ['Start with a few minutes of easy movement.', 'Speed up bit by bit.'],
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'footwear',
          title: 'Wear shoes that support your feet',
          body: [
            {
              text: 'Shoes that support your feet may mean fewer foot or calf cramps, but no study has tested this.',
              certainty: 'advice',
            },
            {
              text: 'In one study, people with the lowest arches got cramps in exercise more often. In another, shoes made no clear difference.',
              certainty: 'little',
              sources: ['haw21n', 'haw13'],
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
                'List all you take. Include inhalers, vitamins and things you buy yourself.',
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
                'Never stop or cut a prescribed medicine on your own. Your illness may get worse. This means inhalers, statins, water tablets and antipsychotics too.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'not-to-take',
          title: 'What to avoid, or not rely on',
          body: [
            {
              text: 'Quinine can cause severe bleeding, kidney damage and death. It can also upset your heartbeat. It prevents only about 1 cramp a week. Do not take it for cramps in pregnancy.',
              certainty: 'good',
              sources: ['fda-q', 'mhra-q', 'co-q'],
            },
            {
              text: 'Rules differ. The United States warns against quinine for night cramps. UK doctors may try it for 4 weeks if cramps often break your sleep and nothing else has helped. They rule out other causes first.',
              certainty: 'good',
              sources: ['fda-q', 'mhra-q'],
            },
            {
              list: [
                {
                  text: 'Tonic water contains quinine. Do not use it as a treatment.',
                  certainty: 'advice',
                },
                {
                  text: 'Salt tablets: A US safety agency says to avoid them. Some websites disagree.',
                  certainty: 'mixed',
                  sources: ['niosh'],
                },
                {
                  text: 'Magnesium: It will probably not help older adults.',
                  certainty: 'good',
                  sources: ['co-mg'],
                },
                {
                  text: 'Vitamin K2: One study found fewer cramps, but no one has repeated it. Never take it with warfarin (a blood thinner).',
                  certainty: 'little',
                  sources: ['k2'],
                },
              ],
            },
            {
              caution: 'Magnesium can cause diarrhea. It is unsafe in kidney disease.',
              certainty: 'advice',
            },
          ],
        },
        {
          id: 'other-remedies',
          title: 'Other remedies people try',
          body: [
            {
              list: [
                {
                  text: 'B vitamins: Weak proof says they may help.',
                  certainty: 'little',
                  sources: ['aan10'],
                },
                {
                  text: 'Pickle juice: A sip made cramps milder in people with cirrhosis. It is very salty and sour, so it is not for everyone.',
                  certainty: 'little',
                  sources: ['pic22'],
                },
              ],
            },
            {
              caution:
                'If you are pregnant, ask before you take any supplement, even magnesium. Studies in pregnancy are weak and disagree.',
              certainty: 'mixed',
              sources: ['co-preg', 'co-mg'],
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
        'Sit and keep the leg straight.',
        'Hold your toes, or a towel around the foot.',
        'Pull the toes toward you until you feel a pull.',
        'Hold for about 30 seconds and breathe.',
        'Stand at a wall instead, if steady: that leg back, lean in.',
      ],
      seconds: 30,
      hold: 'About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most. No one has tested the exact time.',
      never:
        'Never bounce, force it or stretch through sharp pain, or after a pop or tear. Never rub a swollen, hot calf. Get help today.',
      safer: 'Stay in bed, or use a chair.',
      figures: [
        {
          id: 'calf-sit',
          caption: 'In bed: Leg straight, pull the toes toward you.',
          alt: 'A person sits on a bed, one leg straight, and pulls its toes back with a towel around the foot. The calf is marked.',
        },
        {
          id: 'calf-wall',
          caption: 'Standing: Back knee straight, heel down, lean in.',
          alt: 'A person leans on a wall, the front knee bent, the back leg straight with its heel on the floor. The calf of the back leg is marked.',
        },
        {
          id: 'calf-chair',
          caption: 'Safer: Sit, heel on the floor, pull with a towel.',
          alt: 'A person sits on a chair, one heel on the floor, and pulls its toes back with a towel around the foot. The calf is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['aaos', 'mayo', 'mer'],
    },
    {
      id: 'foot',
      place: 'Foot or toes',
      when: 'Your foot cramps, or your toes curl.',
      steps: [
        'Sit. Rest that ankle on your other knee.',
        'Pull the toes gently toward the shin, until you feel a pull in the arch.',
        'Hold for about 30 seconds and breathe.',
        'Let go slowly and rub the arch.',
        'Stand on the foot or walk on your heels, if you are steady.',
      ],
      seconds: 30,
      hold: 'About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most. That is our guess: no one has tested it.',
      never:
        'Never bounce, force the toes or stretch through sharp pain, or after a pop or tear. If your feet are numb, pull very little.',
      safer: 'Stay in bed and pull with a towel around the toes.',
      figures: [
        {
          id: 'foot',
          caption: 'Ankle on the other knee, pull the toes back.',
          alt: 'A person sits with one ankle on the other knee and pulls its toes back by hand. The arch of the foot is marked.',
        },
      ],
      certainty: 'advice',
    },
    {
      id: 'thigh-back',
      place: 'Back of thigh',
      when: 'The back of your thigh goes hard and hurts.',
      steps: [
        'Sit on the front half of a firm chair.',
        'Straighten that leg and rest its heel on the floor.',
        'Lean forward from the hips with a straight back, until you feel a pull.',
        'Hold for about 30 seconds and breathe.',
        'Sit up slowly and rest.',
      ],
      seconds: 30,
      hold: 'About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most. No one has tested the exact time.',
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
      sources: ['aaos', 'mayo'],
    },
    {
      id: 'thigh-front',
      place: 'Front of thigh',
      when: 'The front of your thigh goes hard and hurts.',
      steps: [
        'Stand and hold a firm chair.',
        'Bend the sore leg and hold its ankle with your free hand.',
        'Pull the heel to your buttock, knees together, until it feels tight.',
        'Stand tall. Hold for about 30 seconds and breathe.',
        'Lower the foot slowly and rest.',
      ],
      seconds: 30,
      hold: 'About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most. No one has tested the exact time.',
      never:
        'Never bounce, force it or stretch through sharp pain, or after a pop or tear. Never force a sore or repaired knee.',
      safer: 'Lie on your side, that leg on top. Pull the heel back with your hand or a towel.',
      figures: [
        {
          id: 'thigh-front',
          caption: 'Hold a chair and pull the heel to your buttock, knees together.',
          alt: 'A person stands, holds a chair and pulls one heel to the buttock. The front of the thigh is marked.',
        },
      ],
      certainty: 'advice',
      sources: ['aaos', 'mayo'],
    },
    {
      id: 'hand',
      place: 'Hand',
      warning:
        'If your hands or mouth tingle, get help the same day. If only one task brings it on, such as writing, book a visit.',
      when: 'Your hand or fingers cramp and curl.',
      steps: [
        'Stop the task.',
        'Straighten the fingers with your other hand.',
        'Bend them and the wrist gently back, until you feel a pull.',
        'Hold for about 15 seconds and breathe.',
        'Let go, shake the hand and warm it.',
      ],
      seconds: 15,
      hold: 'About 15 seconds, or until it eases. Rest, then repeat: 3 holds at most. That is our guess: no one has tested it.',
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
    },
    {
      id: 'belly',
      place: 'Belly',
      warning:
        'Belly pain is not always a muscle. Get urgent help if it is severe, your belly stays hard, you are pregnant, or you have a fever or vomit. Have any belly cramp checked the same day.',
      when: 'Your belly muscle cramps, but otherwise you feel well.',
      steps: [
        'Stop and breathe slowly.',
        'Stand tall with your hands on your hips.',
        'Lean back a little, until you feel a light pull.',
        'Keep breathing until it eases.',
        'Come up slowly and rest.',
      ],
      hold: 'As long as it feels easy. No one knows the best time.',
      never: 'Never bounce or force it. Stop if the pain grows or you feel dizzy.',
      safer: 'Lie flat and stretch out. If you are pregnant, call your maternity unit instead.',
      figures: [
        {
          id: 'belly',
          caption: 'Stand tall, hands on hips, lean back a little.',
          alt: 'A person stands with hands on hips and leans back a little. The belly is marked.',
        },
      ],
      certainty: 'advice',
    },
    {
      id: 'back',
      place: 'Back',
      warning:
        'Get emergency help if you cannot pass urine or control your bladder or bowels, are numb between the legs, or both legs are weak.',
      when: 'Your lower back seizes up, without these signs.',
      steps: [
        'Lie down with a big pillow under your knees.',
        'Breathe slowly until it eases.',
        'Rock your knees gently toward the chest and away.',
        'Try warmth.',
        'Keep moving, with no more than a day or two in bed.',
      ],
      hold: 'As long as it feels easy. No one knows the best time.',
      never:
        'Never bounce or force it, or rock if pain shoots down a leg. After a bad fall, get help.',
      safer: 'Lie on your side with a pillow between your knees, above all late in pregnancy.',
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
      sources: ['nbt-back'],
    },
  ],
  now: {
    button: 'I have a cramp now',
    close: 'Close',
    where: 'Where is the cramp?',
    otherPlace: 'Another place',
    danger: 'Danger signs',
    afterTitle: 'When it eases',
    after: [
      'Rub the muscle gently, but never a swollen, hot calf.',
      'Use warmth if it is still tight. Use a wrapped cold pack if it is sore later.',
      'Sip a drink if you are hot or sweating.',
      'Rest. Then walk a little, if you are steady.',
    ],
    help: 'Get help the same day if the cramp lasts more than 10 minutes, even when you stretch. Check the danger signs. If one is an emergency, call now.',
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
        hint: 'With a diary and lists for your visit.',
      },
      now: { label: 'What to do now', hint: 'One page: danger signs and steps.' },
      diary: { label: 'My cramp diary', hint: 'A sheet to fill in for 2 weeks.' },
    },
    print: 'Print',
    cancel: 'Cancel',
    now: 'What to do now',
    diary: {
      title: 'My cramp diary, 2 weeks',
      intro: 'Use one line for each cramp. Bring this sheet to your visit.',
      columns: ['Date', 'Time', 'Where', 'How long', 'What helped'],
    },
    questions: {
      title: 'Questions to ask at my visit',
      list: [
        'Could it be something other than a cramp?',
        'Could one of my medicines cause this?',
        'Do I need a blood test?',
        'What can I try first? What good and what harm can it do?',
        'What if I wait, and when should I come back?',
        'Are these stretches safe for me?',
        'How much should I drink?',
      ],
    },
    medicines: {
      title: 'What I take',
      intro:
        'Include inhalers, vitamins and things you buy yourself. Never stop a prescribed medicine on your own.',
      columns: ['Name', 'Dose', 'When I began'],
    },
    address: 'Printed from {address}',
  },
  evidence: {
    title: 'How sure we are, and our sources',
    intro:
      'Labels say how sure we can be. Numbers lead to the sources. Plain advice may have none.',
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
    reviewedBy: '{by} says that {reviewer} has reviewed this text.',
    statements: [
      'It gives general information. It is not a diagnosis, and it does not replace care.',
      'It was written from published sources. We read summaries or parts of them, not whole papers.',
      'For more help, ask a pharmacist, nurse or doctor. To read more, see the Mayo Clinic, Cleveland Clinic and Merck Manual pages in our sources.',
      'No one pays for it. It has no ads, and its code is open for all to see and use.',
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
    caution: 'Caution',
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    source: 'Source',
    checked: 'Last checked {date}',
    due: 'Next check due {date}',
    version: 'Version {version}',
  },
} as const satisfies Guide;
