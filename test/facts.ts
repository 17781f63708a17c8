/**
 * What the guide must say: each row is one statement, the place that carries it and the exact words that do.
 * A change of wording changes its row here, so nothing is dropped unseen. Ids and keys are those of the
 * evidence table the guide was written from; several rows share an id where one fact has several parts.
 */
export interface Fact {
  readonly id: string;
  readonly key: string;
  /** A panel's id, `stretch:` and a place, a tier, `intro`, `key-points`, `now`, `timer` or `handout`. */
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
9 | intro.prevalence | who | about 25 in 100 adults had mild night leg cramps
10 | intro.nature | what-it-is | a sudden, often painful tightening
11 | intro.sites | where | Most cramps are in the leg
11 | intro.sites | where | Cramps in the chest, arms or belly need a check the same day
11 | intro.sites | where | A back spasm is usually part of back pain
12 | intro.scope | intro | How to ease a cramp now, when to get help, why cramps happen, and what may help you have fewer
13 | ov.def.involuntary | what-it-is | one or more muscles. You cannot control it
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
22 | ov.trig.overexertion | who | train or race hard, above all if you have cramped before
23 | ov.trig.conditions | conditions | Illness is seldom the reason. In most people no cause is found
24 | cause.dehydration | dehydration | athletes who cramped had lost no more fluid than the others
24 | cause.dehydration | dehydration | 30 years of records from another race show a link
25 | cause.dehydration.mech | dehydration | Tests of athletes do not show this
25 | cause.dehydration.mech | dehydration | plain water after sweating made cramps easier to set off
26 | cause.electrolyte.minerals | electrolytes | Potassium, calcium, sodium and magnesium are minerals in your blood
26 | cause.electrolyte.minerals | electrolytes | most common cramps are probably not due to this
27 | cause.electrolyte.meds | electrolytes | medicines, such as water tablets (diuretics)
28 | cause.electrolyte.diet | electrolytes | food alone rarely does so in a healthy adult
29 | cause.electrolyte.illness | electrolytes | kidney failure, cirrhosis, thyroid problems or heavy drinking
30 | cause.overexertion | overexertion | Cramps are more likely when you work harder
31 | cause.circulation | circulation | The muscle does not tighten, so a stretch will not help
32 | cause.circulation.sitting | circulation | Sitting for a long time in one position is linked with cramps
33 | cause.circulation.vascular | circulation | more common in people with blood vessel problems
34 | cause.conditions.neuropathy | conditions | nerve damage in the feet and legs (peripheral neuropathy)
35 | cause.conditions.diabetes | conditions | diabetes
36 | cause.conditions.muscle | conditions | movement disorders of the brain (dystonia)
36 | cause.conditions.muscle | conditions | some muscle diseases
37 | cause.conditions.thyroid | conditions | an underactive thyroid
37b | cause.conditions.ADD pregnancy | conditions | pregnancy
37b | cause.conditions.ADD age | conditions | older age
37b | cause.conditions.ADD dialysis | conditions | dialysis for kidney disease
37b | cause.conditions.ADD liver disease | conditions | liver disease
37b | cause.conditions.ADD spinal stenosis | conditions | a narrow spinal canal (spinal stenosis)
37b | cause.conditions.ADD alcohol | conditions | heavy use of alcohol
37b | cause.conditions.ADD motor neuron disease | conditions | motor neuron disease (ALS)
38 | cause.med.diuretics | medicines | water tablets (diuretics): most for those that spare potassium, then thiazides, least for loop types
39 | cause.med.antipsychotics | medicines | spasms of the face, neck, tongue or back, often in the first 5 days
39 | cause.med.antipsychotics | medicines | Antipsychotics and some nausea medicines (such as metoclopramide)
40 | cause.med.asthma | medicines | long-acting asthma inhalers (the strongest link)
41 | cause.med.mech | medicines | Water tablets may act by changing the salts in your blood
41 | cause.med.mech | medicines | They block a brain signal, dopamine. Salts are not the reason
41b | cause.med.ADD statins | medicines | statins (a small link)
41b | cause.med.ADD iron | medicines | iron sucrose
41b | cause.med.ADD estrogens | medicines | estrogens
41b | cause.med.ADD raloxifene | medicines | raloxifene
41b | cause.med.ADD teriparatide | medicines | teriparatide
41b | cause.med.ADD naproxen | medicines | naproxen
41b | cause.med.ADD nifedipine | medicines | nifedipine
41b | cause.med.ADD salbutamol | medicines | salbutamol or albuterol
42 | prev.hydration | hydration | Drink when you are thirsty
42 | prev.hydration | hydration | It is not clear that drinking water through the day prevents cramps
43 | prev.hydration.mech | hydration | Too much plain water makes the sodium in your blood fall
44 | prev.diet.minerals | diet | foods rich in potassium, calcium, magnesium or sodium
44 | prev.diet.minerals | diet | A banana hardly changes the potassium in your blood
45 | prev.diet.foods | diet | Fruit, vegetables, dairy foods and nuts are good for your general health
46 | prev.stretch | bedtime-routine | Regular stretching keeps muscles flexible
46 | prev.stretch | bedtime-routine | about 1 cramp less each night
46 | prev.stretch | bedtime-routine | In a study of 191 people, calf stretches brought no gain
47 | prev.warmup | warm-up | no one has shown that it prevents cramps
48 | prev.footwear | footwear | Shoes that support your feet may mean fewer foot or calf cramps, but no study has tested this
49 | prev.medreview | medicine-review | Is there another medicine or a lower dose for me?
49 | prev.medreview | medicine-review | Never stop or cut a prescribed medicine on your own
49b | prev.ADD quinine | not-to-take | Quinine can cause severe bleeding, kidney damage and death
49b | prev.ADD magnesium | not-to-take | Magnesium: It will probably not help older adults
49b | prev.ADD vitamin K2 | not-to-take | One study found fewer cramps, but no one has repeated it. Never take it with warfarin
49b | prev.ADD B vitamins | other-remedies | B vitamins: Weak proof says they may help
50 | relief.stretch | stretch | Gently stretch the tight muscle
51 | relief.stretch.hold | stretch | Hold the stretch for about 30 seconds, or until the muscle lets go
51 | relief.stretch.hold | stretch:foot | That is our guess: no one has tested it
51 | relief.stretch.hold | stretch:hand | That is our guess: no one has tested it
51 | relief.stretch.hold | stretch:calf | About 30 seconds, or until it eases. Rest, then repeat: 3 holds at most
51 | relief.stretch.hold | stretch | The 30 seconds is expert advice. No study has tested which exact time is best
52 | relief.massage | massage | Rub the tight muscle gently
52 | relief.massage | massage | found no good study of massage for cramps
53 | relief.heatcold | heat-cold | If the muscle is still tight, try warmth
53 | relief.heatcold | heat-cold | If it is sore later, try a cold pack
54 | relief.heatcold.choose | heat-cold | Try both, and keep what feels better
55 | relief.otc | pain-relief | Ibuprofen, naproxen and paracetamol (acetaminophen) do not stop a cramp
55 | relief.otc | pain-relief | they may ease soreness afterward
56 | relief.rx | prescription | a muscle relaxant. Few studies have tested them
57 | concl.burden | who | linked with poor sleep and low mood
58 | concl.understanding | known | Knowing your triggers may help you have fewer cramps
59 | concl.essentials | known | stretching and a medicine review have some proof. Studies of fluids disagree. Shoes and food have the least proof
60 | concl.relief | known | A stretch usually stops a cramp. Rubbing, warmth or cold may feel good
61 | concl.consult | visit | Cramps keep coming back
61 | concl.consult | visit | Cramps come with another illness
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
A1 | chest pain | emergency | Chest pain or pressure
A1 | clot in the lung | emergency | A sore or swollen leg, and you suddenly get short of breath, have chest pain, cough up blood or collapse
A2 | heat stroke | emergency | You are hot and confused, slur your words, faint or have a seizure
A2 | heat stroke | emergency | Your skin is very hot, or your temperature is 103 °F (39.4 °C) or more
A2 | heat stroke | emergency | Move to a cool place and cool the skin with water. Drink nothing
A3 | cauda equina | emergency | You lose control of your bladder or bowels, or you cannot pass urine
A3 | cauda equina | emergency | numb between the legs or around the genitals
A3 | cauda equina | emergency | Both legs are weak
A4 | tetanus | emergency | Your jaw is stiff or locked, or it is hard to swallow
A4 | tetanus | emergency | Your belly, neck or back goes into spasm, above all 3 to 21 days after a wound
A5 | acute dystonia | emergency | You take an antipsychotic (a medicine for serious mental illness) or a nausea medicine. Now your face, neck, tongue or eyes go into spasm, your breath is noisy or your throat is tight
A5 | neuroleptic malignant syndrome | emergency | You take one of these and have a fever, stiff muscles and confusion
A6 | severe low calcium | emergency | Spasms and tingling around the mouth or in the fingers, with a tight throat, a seizure or fainting. This can follow neck surgery
A7 | limb without blood | emergency | suddenly cold, numb, very painful, and pale or blue
A7 | stroke | emergency | A face that droops, or weakness on one side, that starts suddenly
A7 | seizure | emergency | A seizure (a fit)
B1 | clot in the leg | today | One leg is swollen, warm and sore, or its skin is red or darker
B1 | clot in the leg | today | Redness is harder to see on brown or black skin
B2 | muscle breakdown | today | urine like tea or cola, very bad muscle pain, or weakness
B2 | muscle breakdown | today | After hard work, heat, a crush injury or on a statin
B2 | muscle breakdown | today | Ask for a CK blood test
B2 | muscle breakdown | today | If you feel very ill, treat it as an emergency
B3 | long cramp | today | A cramp lasts more than 10 minutes, even when you stretch
B3 | wound or poison | today | after a dirty wound or contact with a poison
B4 | weakness | today | You have new weakness or lose feeling
B4 | twitching with weakness | today | Muscles twitch and are weak
B4 | chest, arms, belly | today | cramps in your chest, arms or belly
B5 | fluid loss | today | Cramps start after a lot of vomiting, diarrhea, sweating or water tablets
B5 | fluid loss | today | You cannot keep fluids down
B6 | heat cramps | today | Cramps from heat last more than 1 hour
B6 | heat cramps | today | have heart disease or eat a low-salt diet
B7 | pregnancy | today | You are pregnant, with swelling on one side, belly pain, regular tightenings, bleeding or a bad headache
B8 | quinine | today | You take quinine and get bruises, nosebleeds or purple spots
B9 | low calcium | today | Your hands or the skin around your mouth tingle
B10 | dialysis | today | Tell the staff at once
B10 | cirrhosis | today | Tell your liver team about your cramps
C1 | claudication | visit | Calf pain comes when you walk and goes when you stop
C2 | new medicine | visit | Your cramps began after you started a new medicine
C3 | alcohol | visit | You drink a lot of alcohol
C4 | frequent or severe | visit | are severe, spoil your sleep, or do not get better with self-care
C5 | numb or swollen legs | visit | your legs have long been numb or swollen
C6 | shrinking muscle | visit | A muscle is shrinking
C7 | child | visit | A child gets cramps again and again
`);

/** Who is more at risk. */
export const risks = rows(`
R1 | age | who | are older
R2 | pregnancy | who | in late pregnancy
R3 | sport | who | train or race hard
R4 | sitting | who | sit a lot and move little
R5 | obesity | who | live with obesity
R6 | infants | who | are a baby
R7 | dialysis | who | dialysis
R8 | cirrhosis | who | cirrhosis
R9 | diabetes | who | type 2 diabetes
R10 | neuropathy | who | nerve damage
R11 | spinal stenosis | who | spinal stenosis
R12 | vessels | who | blood vessel disease
R13 | thyroid | who | an underactive thyroid
R14 | alcohol | who | a drinking problem
`);

/** Words a reader may hear. */
export const words = rows(`
W1 | cramp | what-it-is | sudden, often painful tightening of one or more muscles
W2 | spasm | what-it-is | Doctors also use “spasm” for back injuries and for brain or spine disease
W3 | twitch | what-it-is | Twitch: A flicker under the skin
W4 | dystonia | what-it-is | Dystonia: The brain makes a body part twist
W5 | spasticity | what-it-is | Spasticity: Stiff muscles after harm to the brain or spine
W6 | contracture | what-it-is | Contracture: A short muscle that cannot relax
W7 | tetany | what-it-is | Tetany: Long spasms in hands or feet, from low calcium or fast breathing
W8 | claudication | what-it-is | Claudication: Pain from narrow arteries
W9 | restless legs | what-it-is | Restless legs: An urge to move
`);

/** Limits of the advice, in the panel of the advice they limit. */
export const cautions = rows(`
L1 | stretch | stretch | Never bounce or force a stretch
L1 | tear | stretch | Do not stretch if you felt a pop or a tear
L1 | falls | stretch | Sit down or hold on, as a fall can hurt you
L1 | clot | stretch | never a swollen, hot calf
L1 | clot | stretch:calf | Never rub a swollen, hot calf. Get help today
L1 | clot | now | never a swollen, hot calf
L1 | numb feet | stretch:foot | If your feet are numb, pull very little
L1 | slipped disc | stretch:thigh-back | Stop if pain or tingling shoots down the leg
L1 | knee | stretch:thigh-front | Never force a sore or repaired knee
L1 | low calcium | stretch:hand | If your hands or mouth tingle, get help the same day
L1 | one task only | stretch:hand | If only one task brings it on, such as writing, book a visit
L1 | belly | stretch:belly | Belly pain is not always a muscle. Get urgent help if it is severe, your belly stays hard, you are pregnant, or you have a fever or vomit
L1 | belly | stretch:belly | Have any belly cramp checked the same day
L1 | cauda equina | stretch:back | Get emergency help if you cannot pass urine or control your bladder or bowels, are numb between the legs, or both legs are weak
L1 | injury | stretch:back | or rock if pain shoots down a leg. After a bad fall, get help
L1 | help | now | Get help the same day if the cramp lasts more than 10 minutes, even when you stretch
L1 | help | now | Check the danger signs. If one is an emergency, call now
L1 | unsteady | bedtime-routine | If you are unsteady, do all of it sitting
L2 | clot, rubbing | massage | Do not rub a calf that is swollen, hot, painful, and red or darker
L2 | clot, warmth | heat-cold | Do not warm a leg that may have a blood clot
L3 | heat | heat-cold | Put cloth between the pad and your skin. Keep it on medium or lower, for 15 to 20 minutes at most, and set a timer. Do not sleep on it. Do not use it on numb or tingling skin
L4 | cold | heat-cold | Use them for 10 to 15 minutes, never more than 20
L5 | painkillers, heart | pain-relief | raise your risk of a heart attack or stroke
L5 | painkillers, stomach and kidney | pain-relief | make the stomach bleed and harm the kidneys
L5 | painkillers, blood thinners | pain-relief | take blood thinners
L5 | painkillers, pregnancy | pain-relief | From about week 20 of pregnancy
L5 | painkillers, long exercise | pain-relief | they can help the salt in your blood fall too low
L6 | relaxants | prescription | drowsy and dizzy, and you may fall. Do not drive or drink alcohol with them. Older adults should avoid most
L6 | carisoprodol | prescription | One relaxant, carisoprodol, can be addictive
L7 | never stop | key-points | Never stop a prescribed medicine on your own
L7 | never stop | prescription | Never stop a prescribed medicine on your own
L7 | never stop | medicines | Never stop a prescribed medicine on your own
L7 | never stop | medicine-review | inhalers, statins, water tablets and antipsychotics too
L8 | potassium | diet | Potassium pills and salt substitutes can be dangerous if you have kidney disease
L8 | potassium | diet | an ACE inhibitor, an ARB (both for blood pressure) or a diuretic that spares potassium
L9 | magnesium | not-to-take | Magnesium can cause diarrhea. It is unsafe in kidney disease
L10 | salt tablets | not-to-take | Salt tablets: A US safety agency says to avoid them
L11 | overdrinking | hydration | headache, nausea, confusion or swelling in or after long exercise, stop drinking and get help at once
L11 | fluid limits | hydration | limits your fluids for your heart, kidneys or liver, keep to that limit
L12 | quinine, pregnancy | not-to-take | Do not take it for cramps in pregnancy
L12 | quinine, heart | not-to-take | It can also upset your heartbeat
L12 | quinine, benefit | not-to-take | It prevents only about 1 cramp a week
L12 | quinine, US | not-to-take | The United States warns against quinine for night cramps
L12 | quinine, UK | not-to-take | UK doctors may try it for 4 weeks
L12 | tonic water | not-to-take | Tonic water contains quinine
L13 | pickle juice | other-remedies | so it is not for everyone
L14 | vitamin K2 | not-to-take | Never take it with warfarin
L15 | pregnancy | other-remedies | If you are pregnant, ask before you take any supplement
L16 | statins | medicines | On a statin, dark urine or weakness needs help today
`);

/** What a reader needs to choose: the aims, each choice with how it works, its gain and its harm, and help to decide. */
export const choices = rows(`
D1 | aims | intro | For adults who get cramps, and for those who care for them
D7 | more help | about | For more help, ask a pharmacist, nurse or doctor
D9 | how a stretch works | choices | It may calm the nerves that keep the muscle tight
D9 | how rubbing works | choices | It may relax the muscle or dull the soreness
D9 | how medicines work | choices | They act on nerves, muscles or blood vessels
D10 | gain of a stretch | choices | usually stops the cramp
D10 | gain of medicines | choices | The gain is small or unsure
D11 | harm of a stretch | choices | If you force it, you may get hurt
D11 | harm of heat and cold | choices | Heat and cold can harm the skin
D11 | harm of painkillers | choices | They can harm the stomach, heart or kidneys
D11 | harm of medicines | choices | some can do serious harm
D12 | no treatment | choices | Do nothing: Most cramps pass by themselves within minutes
D13 | life | who | Cramps are linked with poor sleep and low mood
D13 | life | choices | what matters most to you: sleep, mood, work or sport
D15 | deciding together | choices | Choose together with your doctor, nurse or pharmacist
D15 | deciding together | prescription | Decide together
D15 | deciding together | handout | What if I wait
`);

/** What is known, and what is not. */
export const known = rows(`
K1 | harmless | known | Most cramps are harmless
K2 | stretch | known | A stretch usually stops a cramp
K3 | quinine | known | Quinine can kill
K4 | magnesium | known | Magnesium rarely helps older adults
U1 | cause | known | the exact cause of cramps
U2 | hold time | known | how long it is best to hold a stretch
U3 | prevention | known | if fluids, shoes, massage, heat or food prevent cramps
U4 | vitamin K2 | known | if a new study of vitamin K2 would show the same
`);
