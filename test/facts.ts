/**
 * What the guide must say: each row is one statement, the place that carries it and the exact words that do.
 * A change of wording changes its row here, so nothing is dropped unseen. Ids and keys are those of the
 * evidence table the guide was written from; several rows share an id where one fact has several parts.
 */
export interface Fact {
  readonly id: string;
  readonly key: string;
  /** A panel's id, `stretch:` and a place, a tier, `intro`, `danger`, `key-points`, `now`, `timer` or `handout`. */
  readonly panel: string;
  readonly phrase: string;
}

const rows = (text: string): Fact[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [id = '', key = '', panel = '', phrase = ''] = line.split(' | ').map((s) => s.trim());
      return { id, key, panel, phrase };
    });

/** Every fact of the source article, as the evidence corrects it. */
export const facts = rows(`
8 | intro.synonyms | what-it-is | Many people use both words, spasm and cramp, for the same thing
9 | intro.prevalence | who | Cramps that come back are common
9 | intro.prevalence | who | 25 in 100) had mild night leg cramps
10 | intro.nature | what-it-is | a sudden, often painful tightening
11 | intro.sites | where | Most cramps are in the leg
11 | intro.sites | where | For a cramp in the chest, call the emergency number now
11 | intro.sites | where | Arm or belly cramps with no clear cause need a check the same day
11 | intro.sites | where | A back spasm is usually part of back pain
12 | intro.scope | intro | how to ease a cramp, why it comes, and when to get help
13 | ov.def.involuntary | what-it-is | one or more muscles. You cannot control it
13 | ov.def.involuntary | what-it-is | nerves set it off
14 | ov.def.range | what-it-is | A flicker under the skin, not a mild cramp
15 | ov.def.duration | what-it-is | from seconds to about 10 minutes
15 | ov.def.duration | what-it-is | The soreness can last a day
16 | ov.loc.legs | where | The calf comes first
17 | ov.loc.other | where | arms, hands, belly, ribs or back
17 | ov.loc.other | where | then the foot and thigh
18 | ov.trig.fatigue | overexertion | Muscle fatigue (tired muscles) is the best supported cause
19 | ov.trig.dehydration | dehydration | Studies disagree on whether too little fluid (dehydration) sets off cramps
20 | ov.trig.electrolyte | electrolytes | If one is very low, muscles can cramp
21 | ov.trig.circulation | circulation | That does not show that poor blood flow is the cause
22 | ov.trig.overexertion | overexertion | when you work harder than you have trained for
22 | ov.trig.overexertion | who | train or race hard, especially if you have cramped before
23 | ov.trig.conditions | conditions | Illness is seldom the reason. In most people no cause is found
24 | cause.dehydration | dehydration | athletes who cramped had lost no more fluid than the others
24 | cause.dehydration | dehydration | 30 years of records from another race show a link
25 | cause.dehydration.mech | dehydration | Tests of athletes do not show this
25 | cause.dehydration.mech | dehydration | plain water after sweating made cramps easier to set off
26 | cause.electrolyte.minerals | electrolytes | Potassium, calcium, sodium and magnesium are minerals in your blood
26 | cause.electrolyte.minerals | electrolytes | most common cramps are probably not due to this, and most people need no blood test
26 | cause.electrolyte.minerals | electrolytes | Low calcium can also make your hands and mouth tingle
27 | cause.electrolyte.meds | electrolytes | medicines, such as water pills
27 | cause.electrolyte.meds | electrolytes | a lot of vomiting, diarrhea or sweating
28 | cause.electrolyte.diet | electrolytes | food alone rarely does so in a healthy adult
29 | cause.electrolyte.illness | electrolytes | kidney failure or cirrhosis
29 | cause.electrolyte.illness | electrolytes | thyroid problems or a lot of alcohol
30 | cause.overexertion | overexertion | Cramps are more likely when you work harder
31 | cause.circulation | circulation | Calf pain that comes when you walk and goes when you rest may come from narrow arteries
31 | cause.circulation | circulation | The muscle does not tighten, so a stretch will not help
32 | cause.circulation.sitting | circulation | Sitting for a long time in one position is linked with cramps
33 | cause.circulation.vascular | circulation | more common in people with blood vessel problems
34 | cause.conditions.neuropathy | conditions | nerve damage in the feet and legs (peripheral neuropathy)
35 | cause.conditions.diabetes | conditions | diabetes
36 | cause.conditions.muscle | conditions | movement disorders, in which the brain twists a body part
36 | cause.conditions.muscle | conditions | some muscle diseases
37 | cause.conditions.thyroid | conditions | an underactive thyroid
37b | cause.conditions.ADD pregnancy | conditions | pregnancy
37b | cause.conditions.ADD age | conditions | older age
37b | cause.conditions.ADD dialysis | conditions | dialysis (cleaning the blood) for kidney disease
37b | cause.conditions.ADD liver disease | conditions | liver disease
37b | cause.conditions.ADD spinal stenosis | conditions | a narrow spinal canal (spinal stenosis)
37b | cause.conditions.ADD alcohol | conditions | regular alcohol after age 60
37b | cause.conditions.ADD Parkinson's disease | conditions | Parkinson’s disease
37b | cause.conditions.ADD motor neuron disease | conditions | motor neuron disease (ALS)
38 | cause.med.diuretics | medicines | water pills, some more than others: Ask about yours
39 | cause.med.antipsychotics | medicines | spasms of face, neck, tongue, eyes or back, an emergency. They often come within 5 days of starting
39 | cause.med.antipsychotics | medicines | Antipsychotics (for mental illness) and metoclopramide (for nausea)
40 | cause.med.asthma | medicines | long-acting asthma inhalers (strongest)
41 | cause.med.mech | medicines | Water pills may act on blood salts
41 | cause.med.mech | medicines | for unknown reasons
41b | cause.med.ADD statins | medicines | statins (a small link)
41b | cause.med.ADD iron | medicines | iron sucrose
41b | cause.med.ADD estrogens | medicines | estrogens
41b | cause.med.ADD raloxifene | medicines | raloxifene
41b | cause.med.ADD teriparatide | medicines | teriparatide
41b | cause.med.ADD naproxen | medicines | naproxen
41b | cause.med.ADD nifedipine | medicines | nifedipine
41b | cause.med.ADD salbutamol | medicines | albuterol or salbutamol
41b | cause.med.ADD, strongly associated | medicines | Also linked:
42 | prev.hydration | hydration | Drink when you are thirsty
42 | prev.hydration | hydration | It is not clear that drinking water through the day prevents cramps
43 | prev.hydration.mech | hydration | Too much plain water makes the salt (sodium) in your blood fall
44 | prev.diet.minerals | diet | foods rich in potassium, calcium, magnesium or sodium
44 | prev.diet.minerals | diet | A banana hardly changes the potassium in your blood
45 | prev.diet.foods | diet | Fruit, vegetables, dairy foods and nuts are good for your general health
46 | prev.stretch | bedtime-routine | Regular stretching keeps muscles flexible
46 | prev.stretch | bedtime-routine | about 1 cramp less each night, from about 3 to 2
46 | prev.stretch | bedtime-routine | In another of 191, calf stretches brought no gain
47 | prev.warmup | warm-up | no one has shown that it prevents cramps
48 | prev.footwear | footwear | Shoes that support your feet may mean fewer foot or calf cramps, but this is not proven
49 | prev.medreview | medicine-review | Is there another medicine or a lower dose for me?
49 | prev.medreview | medicine-review | Do not stop or cut a prescribed medicine without asking
49b | prev.ADD quinine | not-to-take | It can cause severe bleeding, kidney damage and death
49b | prev.ADD magnesium | magnesium | Older adults: It will probably not help your night cramps
49b | prev.ADD vitamin K2 | not-to-take | One study found fewer cramps, but no one has repeated it. Never take it with warfarin
49b | prev.ADD B vitamins | other-remedies | B vitamins: They may help, but the proof is weak
50 | relief.stretch | stretch | Gently stretch the tight muscle
51 | relief.stretch.hold | stretch | Hold the stretch for about 30 seconds, or until the muscle lets go
51 | relief.stretch.hold | stretch:foot | as in foot exercises
51 | relief.stretch.hold | stretch:hand | as in wrist exercises
51 | relief.stretch.hold | stretch:calf | About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most
51 | relief.stretch.hold | stretch | The times below are expert advice, for stretching in general
51 | relief.stretch.hold | stretch | No one has tested which is best for a cramp
52 | relief.massage | massage | Rub the tight muscle gently
52 | relief.massage | massage | found no good study of massage for cramps
53 | relief.heatcold | heat-cold | If the muscle is still tight, try warmth
53 | relief.heatcold | heat-cold | If it is sore later, try a cold pack
54 | relief.heatcold.choose | heat-cold | Try both, and keep what feels better (no one has tested this for cramps)
55 | relief.otc | pain-relief | Ibuprofen, naproxen and acetaminophen (paracetamol) do not stop a cramp, because they work too slowly
55 | relief.otc | pain-relief | treat inflammation (swelling), and a cramp is not that
55 | relief.otc | pain-relief | they may ease soreness afterward
56 | relief.rx | prescription | a muscle relaxant (it loosens tight muscles), though studies are few
57 | concl.burden | who | linked with poor sleep and low mood
58 | concl.understanding | known | Knowing your triggers may help you have fewer cramps
59 | concl.essentials | known | stretching and a medicine review have some proof. Studies of fluids disagree. Shoes and food have the least proof
60 | concl.relief | known | A stretch usually stops a cramp. Rubbing, warmth or cold may feel good
61 | concl.consult | visit | Cramps that keep coming
61 | concl.consult | visit | Cramps with illness
`);

/** The ids above, complete. */
export const factIds = [
  ...Array.from({ length: 61 - 8 + 1 }, (_, i) => String(8 + i)),
  '37b',
  '41b',
  '49b',
];

/** Signs of danger, each in the tier that fits how fast help is needed. */
export const dangerSigns = rows(`
A1 | chest | emergency | Chest pain, pressure or cramp
A1 | clot in the lung | emergency | sudden trouble breathing, or coughing up blood
A2 | heat stroke | emergency | After heat or exercise: confusion, collapse, very hot skin, or body at least 103°F (39.4°C)
B6 | heat cramps | sport | Get help today for one cramp over 10 minutes despite stretching, or cramps on and off for over an hour. Do the same if you also have a headache, vomiting or dizziness, or you have heart disease or a low-salt diet
B2 | statin | stretch:thigh-front | On a statin, call your clinic today about unexplained pain or weakness
B2 | statin | stretch:thigh-back | On a statin, call your clinic today about unexplained pain or weakness
P2 | Parkinson's disease | stretch:foot | With Parkinson’s disease, book a visit too
A2 | heat stroke | sport | call the emergency number, move to a cool place and cool the skin with water
A2 | heat stroke | sport | Give nothing to drink to anyone confused, drowsy or vomiting. Others may have cool fluids, though experts differ
A2 | severe low sodium | hydration | Confusion or collapse is an emergency
A3 | cauda equina | emergency | Back pain with new numbness between the legs, bladder or bowel trouble, or weak legs
A4 | tetanus | emergency | A stiff or locked jaw, trouble swallowing, or spasms all over, especially after a wound
A5 | acute dystonia | emergency | On an antipsychotic (for mental illness) or nausea drug: face, neck, tongue, eye or back spasms
A5 | neuroleptic malignant syndrome | emergency | with fever, stiff muscles and confusion
A6 | severe low calcium | emergency | Spasms with a tight throat or noisy breath
A7 | limb without blood | emergency | An arm or leg suddenly cold and pale
A7 | pressure in a muscle | emergency | or in unbearable pain after an injury
A7 | stroke | emergency | Sudden weakness on one side, a drooping face, trouble speaking
A7 | seizure, collapse | emergency | a seizure or a collapse
A8 | muscle breakdown | emergency | Urine like cola, on a statin or with bad muscle pain or weakness
A8 | muscle breakdown | tests | For urine like cola, on a statin or with bad muscle pain or weakness, do not wait for a test. Call the emergency number now, and ask for a CK test at the hospital
A9 | belly | emergency | Severe or constant belly pain, or a belly that stays hard
A10 | pregnancy | emergency | In pregnancy, heavy bleeding
A10 | pregnancy | pregnancy | For severe belly pain or heavy bleeding, call the emergency number now
B0 | in doubt | danger | if in doubt, call
B0 | calm | danger | Most people with a cramp have none of these
B0 | what it cannot do | danger | A list cannot tell you what is wrong
B0 | where to go | today | Call your clinic. If closed: urgent care or emergency
B1 | clot in the leg | today | One leg with lasting new pain, swelling, warmth, redness or darkening
B1 | clot in the leg | today | harder to see on brown or black skin
B2 | statin | today | Statins (for cholesterol): unexplained muscle pain or weakness
B2 | CK | tests | CK (creatine kinase), which leaks from damaged muscle: if you take a statin and your muscles hurt or are weak
B3 | long cramp | today | One cramp over 10 minutes despite stretching
B3 | wound, bite or poison | today | or after a dirty wound, bite or poison
B4 | weakness | today | New weakness or numbness
B4 | arms, belly | today | Arm or belly cramps with no clear cause
B5 | fluid loss | today | Cramps with new water pills, much vomiting or diarrhea
B5 | fluid loss | today | fluids that come back up
B6 | heat cramps | today | Heat or exercise cramps on and off for over an hour, or with headache, vomiting, dizziness, heart disease or low-salt diet
B7 | pregnancy | today | Pregnancy: bad headache, blurred vision, belly pain or tightening, bleeding, or swollen face, hands or leg. Call your pregnancy clinic at once
B8 | quinine | today | Quinine with bruises, nosebleeds or purple spots: Stop it
B9 | low calcium | today | curling hands while the mouth tingles
B10 | dialysis | long-illness | Tell the staff at once, but do not cut a session short
B11 | foot without blood | today | Foot pain in bed that eases with the leg down, or foot sores that do not heal
C1 | claudication | visit | Calf pain that comes when you walk and goes when you rest
C2 | new medicine | visit | Cramps since a new medicine other than water pills
C3 | alcohol | visit | Much alcohol: Ask how to cut down. Do not stop suddenly
C4 | frequent or severe | visit | Cramps that keep coming, are severe, spoil sleep, or do not get better with self-care
C4 | sleep | visit | Losing sleep over this is reason enough to ask
C5 | numb or swollen legs | visit | legs that stay numb or swollen
C6 | shrinking muscle | visit | or shrinks
C6 | twitching with weakness | visit | A muscle that twitches and slowly gets weak
C7 | child | visit | A child who cramps again and again, especially in one leg or with a limp
C8 | cirrhosis | visit | illness, such as cirrhosis
C9 | one task only | visit | Cramps in one task only, such as writing
`);

/** Who is more at risk. */
export const risks = rows(`
R1 | age | who | are older
R2 | pregnancy | who | in the last six months of pregnancy
R3 | sport | who | train or race hard
R4 | sitting | who | sit a lot and move little
R5 | obesity | who | live with obesity
R6 | Parkinson's disease | who | Parkinson’s disease
R7 | dialysis | who | dialysis
R8 | cirrhosis | who | cirrhosis
R9 | diabetes | who | type 2 diabetes
R10 | neuropathy | who | nerve damage
R11 | spinal stenosis | who | spinal stenosis
R12 | vessels | who | blood vessel disease
R13 | thyroid | who | an underactive thyroid
R14 | alcohol | who | regular alcohol after age 60
`);

/** Words a reader may hear. */
export const words = rows(`
W1 | cramp | what-it-is | sudden, often painful tightening of one or more muscles
W2 | spasm | what-it-is | Doctors also use “spasm” for back injuries and for brain or spine disease
W3 | twitch | what-it-is | Twitch: A flicker under the skin
W4 | dystonia | what-it-is | Dystonia: The brain makes a body part twist
W5 | spasticity | what-it-is | Spasticity: Stiff muscles after harm to the brain or spine
W6 | contracture | what-it-is | Contracture: A short muscle that cannot relax
W7 | tetany | what-it-is | Tetany: Long hand or foot spasms, from low calcium or fast breathing
W8 | claudication | what-it-is | Claudication: Walking pain from narrow arteries, which rest eases
W9 | restless legs | what-it-is | Restless legs: An urge to move. Moving eases it; a cramp needs a stretch
`);

/** Limits of the advice, in the panel of the advice they limit. */
export const cautions = rows(`
L1 | stretch | stretch | Never bounce or force a stretch
L1 | tear | stretch | Do not stretch if you felt a pop or a tear
L1 | falls | stretch | Sit down or hold on, as a fall can hurt you
L1 | clot | stretch | never a swollen or hot calf
L1 | clot | stretch:calf | Never rub a swollen or hot calf: Get help today
L1 | clot | now | never a swollen or hot calf
L1 | numb feet | stretch:foot | If your feet are numb, pull very little
L1 | slipped disc | stretch:thigh-back | Stop if pain or tingling shoots down the leg
L1 | knee | stretch:thigh-front | Never force a sore or repaired knee
L1 | low calcium | stretch:hand | If your hands curl while your mouth tingles, get help the same day
L1 | one task only | stretch:hand | If only one task brings it on, such as writing, book a visit
L1 | belly | stretch:belly | If it is severe or constant, or your belly stays hard, call your local emergency number now
L1 | belly | stretch:belly | Get help today with a fever, vomiting or no clear cause. If pregnant, call your pregnancy clinic at once for any other belly pain
L1 | cauda equina | stretch:back | Call your local emergency number if you cannot pass urine or control your bladder or bowels. Do so if you are numb between the legs, or your legs are weak
L1 | bed rest | stretch:back | Avoid bed rest: A day or two in bed at most
L1 | injury | stretch:back | or rock if pain shoots down a leg. After a bad fall, get help
L1 | help | now | Get help the same day if the cramp lasts more than 10 minutes, even when you stretch
L1 | help | now | Check the danger signs, and with one, call the emergency number now
L1 | unsteady | bedtime-routine | If you are unsteady, do it all sitting
L2 | clot, rubbing | massage | Do not rub a calf that is swollen, hot, red or darker, or has lasting new pain
L2 | clot, warmth | heat-cold | Do not warm a leg that may have a blood clot
L3 | heat | heat-cold | Put cloth between the pad and your skin, and keep it on medium or lower. Use it for 10 to 15 minutes, set a timer, and do not sleep on it
L3 | numb skin, blood flow | heat-cold | Ask your doctor first if your skin is numb or tingles, or you have heart or blood flow trouble
L4 | cold | heat-cold | Use a cold pack for 10 to 15 minutes, never more than 20
L4 | cold | heat-cold | a cold pack in a cloth
L5 | painkillers, heart | pain-relief | raise your risk of a heart attack or stroke, even early on. High doses and long use raise it more
L5 | painkillers, stomach and kidney | pain-relief | make the stomach bleed and harm the kidneys
L5 | painkillers, blood thinners | pain-relief | Do the same with blood thinners, water pills or blood pressure pills
L5 | painkillers, illness | pain-relief | With heart, stomach, liver or kidney problems, ask a pharmacist first
L5 | painkillers, pregnancy | pain-relief | From about week 20 of pregnancy
L5 | painkillers, long exercise | pain-relief | they can add to the risk of low blood salt
L6 | relaxants | prescription | drowsy and dizzy, and you may fall. Do not drive or drink alcohol with them. Older adults should avoid most
L6 | carisoprodol | prescription | one, carisoprodol, can be addictive
L6 | cirrhosis | prescription | liver teams have options, so ask yours
L7 | ask before you stop | key-points | Do not stop a prescribed medicine without asking
L7 | ask before you stop | key-points | With a danger sign, get help first
L7 | ask before you stop | prescription | Do not stop a prescribed medicine without asking. With a danger sign, get help first
L7 | ask before you stop | medicines | Do not stop a prescribed medicine without asking, even an inhaler. With a danger sign, get help first
L7 | ask before you stop | medicine-review | inhalers, statins, water pills and medicines for mental illness too
L7 | stop quinine | medicine-review | If you bruise or bleed on quinine, take no more and call your clinic today
L7 | stop a statin | medicine-review | If your urine looks like cola on a statin, stop it and get emergency help
L7 | stop a statin | medicines | With urine like cola, stop it and get emergency help
L8 | potassium | diet | Potassium pills and salt substitutes can be dangerous if you have kidney disease
L8 | potassium | diet | some water pills and blood pressure pills. Two types are called ACE inhibitors and ARBs: Ask your pharmacist
L8 | salt | diet | Extra salt can harm you if you have heart failure or high blood pressure
L9 | magnesium | magnesium | Magnesium can cause diarrhea
L9 | magnesium, kidneys | magnesium | Kidney disease: It can be dangerous
L9 | magnesium, pregnancy | magnesium | Pregnancy: Studies disagree, so ask your doctor or midwife first
L9 | magnesium, younger | magnesium | Younger adults and athletes: We found no study
L10 | salt tablets | not-to-take | Salt tablets: A US safety agency advises against them
L11 | overdrinking | hydration | If you drank a lot in long exercise and your head hurts or you feel sick, stop drinking and get help today
L11 | fluid limits | hydration | limits your fluids for your heart, kidneys or liver, keep to that limit
L12 | quinine, pregnancy | not-to-take | Never take it for cramps on your own or in pregnancy
L12 | quinine, heart | not-to-take | and upset your heartbeat
L12 | quinine, benefit | not-to-take | In studies it took people from about 4 cramps a week to 3
L12 | quinine, US | not-to-take | It is not approved for cramps in the United States
L12 | quinine, US | prescription | Quinine is not approved for cramps in the United States
L12 | quinine, UK | not-to-take | UK doctors may try it for 4 weeks as a last resort. It is for cramps that often spoil sleep, once other causes are ruled out
L12 | tonic water | not-to-take | Tonic water: It contains quinine
L13 | pickle juice | other-remedies | so it is not for everyone. With kidney, heart or liver disease, ask first
L13 | pickle juice | other-remedies | For exercise, lab studies disagree
L14 | vitamin K2 | not-to-take | Never take it with warfarin or a similar blood thinner
L15 | pregnancy | other-remedies | In pregnancy, ask your doctor or midwife before any supplement
L16 | statins | medicines | On a statin (for cholesterol), call your clinic today about unexplained muscle pain or weakness
`);

/** What a reader needs to choose: the aims, each choice with how it works, its gain and its harm, and help to decide. */
export const choices = rows(`
D1 | aims | intro | For adults and caregivers: how to ease a cramp
D7 | more help | about | For more help, ask a pharmacist, nurse or doctor
D9 | how a stretch works | choices | It may calm the nerves that keep the muscle tight
D9 | how rubbing works | choices | It may relax the muscle or dull soreness
D9 | how medicines work | choices | They act on nerves, muscles or blood vessels
D10 | gain of a stretch | choices | and usually stops the cramp
D10 | gain of medicines | choices | The gain is small or unsure
D11 | harm of a stretch | choices | Forcing it can hurt you
D11 | harm of heat and cold | choices | Heat and cold can harm the skin
D11 | harm of painkillers | choices | They can harm the stomach, heart or kidneys
D11 | harm of medicines | choices | Some do serious harm, or make you too drowsy to drive
D12 | no treatment | choices | Do nothing: Most cramps pass within minutes. Many night cramps get better by themselves
D12 | nights untreated | choices | but cost sleep
D9 | why magnesium is taken | magnesium | Muscles can cramp if magnesium in the blood is very low
D12 | waiting | choices | With a danger sign, waiting can do harm
D13 | life | who | Cramps are linked with poor sleep and low mood
D13 | life | choices | What matters most to you: sleep, mood, work or sport
D15 | deciding together | choices | Choose together with your doctor, nurse or pharmacist
D15 | deciding together | prescription | Decide together. Ask what good it can do, what harm, and what happens if you wait
D15 | deciding together | handout | What if I wait
`);

/** What is known, and what is not. */
export const known = rows(`
K1 | harmless | known | Most cramps are harmless
K2 | stretch | known | A stretch usually stops a cramp
K3 | quinine | known | Quinine can be life-threatening
K4 | magnesium | known | Magnesium will probably not help older adults
U1 | cause | known | the exact cause of cramps
U2 | hold time | known | how long it is best to hold a stretch
U3 | prevention | known | if fluids, shoes, massage, heat or food prevent cramps
U4 | vitamin K2 | known | if a new study of vitamin K2 would show the same
`);

/** What readers with a long illness, in pregnancy, at night or in sport need. */
export const readers = rows(`
P1 | pregnancy | pregnancy | common in pregnancy, especially in its last six months (the second and third trimesters)
P1 | pregnancy | pregnancy | usually harmless
P1 | pregnancy | pregnancy | Stretch your calves at bedtime
P1 | pregnancy | pregnancy | Stay active
P1 | pregnancy | pregnancy | Ask your doctor or midwife before you take magnesium
P1 | pregnancy | pregnancy | Call your pregnancy clinic at once for belly pain or tightening, any bleeding, a bad headache or blurred vision
P1 | pregnancy | pregnancy | swelling of your face, your hands or one leg
P2 | dialysis | long-illness | Less salt in your food
P2 | Parkinson's disease | long-illness | Cramps are more common. If toes curl or clench, it may not be a cramp, so book a visit
P2 | cirrhosis | long-illness | Most people (2 in 3) get cramps. Liver teams can treat them, so tell yours
P2 | diabetes and nerves | long-illness | Diabetes or nerve damage
P2 | carers | long-illness | anyone who cares for you
P2 | carers | long-illness | If you help someone with a cramp
P3 | covers | night | Loosen sheets and covers
P3 | alcohol and caffeine | night | Drink less alcohol and caffeine
P3 | cycling | night | Ride an exercise bike for a few minutes before bed
P3 | moving | night | Walk or shake the leg
P3 | light | night | Keep a light within reach and a clear path, so that you can stand up safely
P4 | sport | sport | Stop and stretch the muscle
P4 | sport | sport | Rest in a cool place
P4 | sport | sport | Drink something with salts
P4 | sport | sport | Start again slowly, once the cramp is gone
P5 | tests | tests | Most people with cramps need no blood test
P5 | tests | tests | Minerals, blood sugar and iron: if your story or the exam points to a cause
`);
