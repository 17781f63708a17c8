import type { Source } from '../guide.js';

/** Everything the guide cites, in every language. A title says "as quoted by" or "as copied by" where only that copy was read. */
export const sources = {
  aan10: {
    title: 'American Academy of Neurology 2010: cramp treatments',
    url: 'https://pubmed.ncbi.nlm.nih.gov/20177124/',
  },
  abbey: {
    title: 'NHS: side effects of statins, as copied by Abbey Medical Practice',
    url: 'https://www.abbeymedical.scot.nhs.uk/index.php?id=nhs-health-az&category=M&linked_from=statins&condition=statins&subpage=side-effects',
  },
  afp07: {
    title: 'American Family Physician 2007: antipsychotic effects',
    url: 'https://www.aafp.org/pubs/afp/issues/2007/0615/p1821.html',
  },
  afp12: {
    title: 'American Family Physician 2012: night leg cramps',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22963024/',
  },
  alc18: {
    title: 'Annals of Family Medicine 2018: alcohol and night leg cramps',
    url: 'https://www.annfammed.org/content/16/4/296.full',
  },
  'apt-cirr': {
    title: 'Roberts 2024: treatments for cramps in cirrhosis',
    url: 'https://doi.org/10.1111/apt.18398',
  },
  ban12: {
    title: 'Miller 2012: bananas',
    url: 'https://doi.org/10.4085/1062-6050-47.6.05',
  },
  'bapt-ab': {
    title: 'Baptist Health: emergency belly pain',
    url: 'https://www.baptisthealth.com/care-services/conditions-treatments/emergency-abdominal-pain',
  },
  basil: {
    title: 'University of Birmingham, BASIL-2: poor blood supply to the leg',
    url: 'https://birmingham.ac.uk/research/bctu/trials/portfolio-v/basil-2/participants/faqs',
  },
  'bhf-ic': {
    title: 'British Heart Foundation: calf pain on walking',
    url: 'https://www.bhf.org.uk/informationsupport/heart-matters-magazine/medical/intermittent-claudication',
  },
  'bmj-salt': {
    title: 'Doorenbos 2003: danger of salt substitutes',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1124926',
  },
  'bucks-dvt': {
    title: 'Buckinghamshire Healthcare NHS: blood clots',
    url: 'https://www.buckshealthcare.nhs.uk/pifs/advice-for-patients-following-venous-thromboembolism-vte',
  },
  'ca-tet': {
    title: 'Government of Canada: tetanus',
    url: 'https://www.canada.ca/en/public-health/services/immunization/vaccine-preventable-diseases/tetanus/symptoms.html',
  },
  caris: {
    title: 'Label of carisoprodol, as copied by Pillsync',
    url: 'https://pillsync.com/drug/carisoprodol-350-mg/ROUND_WHITE_E-17/63561-0127-1/2abd11e4-8ce4-4aeb-87c4-3af94c197714',
  },
  'cdc-heat': {
    title: 'CDC: heat illness, as quoted by Cheshire Medical Center',
    url: 'https://www.cheshiremed.org/health-wellness/article/heat-related-illness-what-look-and-what-do',
  },
  'cdc-hh': {
    title: 'CDC, Hear Her: urgent signs in pregnancy',
    url: 'https://www.cdc.gov/hearher/resources/news-media/recognizing-urgent-warning-signs.html',
  },
  cks12: { title: 'NICE, UK, 2012: leg cramps', url: 'https://cks.nice.org.uk/leg-cramps' },
  cle: {
    title: 'Cleveland Clinic: muscle spasms',
    url: 'https://my.clevelandclinic.org/health/diseases/muscle-spasms-muscle-cramps',
  },
  'co-mg': {
    title: 'Cochrane review 2020: magnesium',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8094171/table/CD009402-tbl-0001',
  },
  'co-preg': {
    title: 'Cochrane review 2020: pregnancy',
    url: 'https://doi.org/10.1002/14651858.CD010655.pub3',
  },
  'co-q': {
    title: 'Cochrane review 2015: quinine',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11055607/table/CD005044-tbl-0001',
  },
  'co-str': {
    title: 'Cochrane review 2021: cramp care without drugs',
    url: 'https://doi.org/10.1002/14651858.CD008496.pub3',
  },
  cop05: {
    title: 'Coppin 2005: stretching',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1463088/',
  },
  'cuh-pf': {
    title: 'Cambridge University Hospitals: foot stretches',
    url: 'https://cuh.nhs.uk/patient-information/plantar-fasciitis',
  },
  del20: {
    title: 'Delacour 2020: night leg cramps and sitting',
    url: 'https://doi.org/10.1038/s41598-020-59312-9',
  },
  dialmag: {
    title: 'Dial-Mag Canada: cramps and dialysis',
    url: 'https://www.dialmag.ca/muscle-cramps/',
  },
  dij23: {
    title: 'Practical Neurology 2023: muscle cramps',
    url: 'https://doi.org/10.1136/pn-2022-003574',
  },
  eah14: {
    title: 'Urso 2014: signs of low sodium in exercise',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC4470181',
  },
  eah17: {
    title: 'Hew-Butler 2017: low sodium in exercise',
    url: 'https://doi.org/10.3389/fmed.2017.00021',
  },
  esurg: {
    title: 'Endocrine Surgeon, UK: low calcium',
    url: 'https://www.endocrinesurgeon.co.uk/',
  },
  'fda-ns': {
    title: 'FDA 2020: painkillers in pregnancy',
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic',
  },
  'fda-nsg': {
    title: 'FDA medication guide: ibuprofen and its kind',
    url: 'https://dailymed.nlm.nih.gov/dailymed/medguide.cfm?setid=26a63aa5-6b60-8ccd-e063-6394a90ac4a1',
  },
  'fda-pad': {
    title: 'FDA 1995: electric heating pads',
    url: 'https://www.fda.gov/MedicalDevices/Safety/AlertsandNotices/PublicHealthNotifications/ucm242866.htm',
  },
  'fda-q': {
    title: 'FDA 2010: quinine',
    url: 'https://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm',
  },
  fresenius: {
    title: 'Fresenius Kidney Care: cramps in dialysis',
    url: 'https://www.freseniuskidneycare.com/thrive-central/how-to-prevent-dialysis-related-muscle-cramps',
  },
  gar12: {
    title: 'Garrison 2012: medicines and night cramps',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22157068/',
  },
  geo21: {
    title: 'Georgieva 2021: pickle juice, no gain',
    url: 'https://doi.org/10.3390/app112412096',
  },
  'glos-dvt': {
    title: 'Gloucestershire Hospitals NHS: blood clots',
    url: 'https://www.gloshospitals.nhs.uk/your-visit/patient-information-leaflets/deep-vein-thrombosis-dvt/',
  },
  'gpo-q': {
    title: 'MHRA, UK: when to stop quinine, as quoted by GPonline',
    url: 'https://www.gponline.com/quinine-warning-night-leg-cramps/musculoskeletal-disorders/article/1008997',
  },
  gra17: {
    title: 'Grandner 2017: night leg cramps survey',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5460850/',
  },
  hal12: {
    title: 'Hallegraeff 2012: stretching before sleep',
    url: 'https://doi.org/10.1016/S1836-9553(12)70068-1',
  },
  haw13: {
    title: 'Hawke 2013: night calf cramps',
    url: 'https://pubmed.ncbi.nlm.nih.gov/23169577/',
  },
  'hi-ali': {
    title: 'HealthInfo, New Zealand, 2022: a limb without blood',
    url: 'https://www.healthinfo.org.nz/acute-limb-ischaemia.htm',
  },
  'hse-lab': {
    title: 'HSE, Ireland: signs of early labor',
    url: 'https://www2.hse.ie/wellbeing/pregnancy-and-birth/labour/premature-labour/diagnosis/',
  },
  'hse-preg': {
    title: 'HSE, Ireland, 2018: leg cramps in pregnancy',
    url: 'https://www2.hse.ie/conditions/leg-cramps-pregnancy/',
  },
  hu22: {
    title: 'Hu 2022: cramps in type 2 diabetes',
    url: 'https://doi.org/10.2147/DMSO.S352735',
  },
  'ika-hd': {
    title: 'Beaumont kidney book 2016, Irish Kidney Association',
    url: 'https://www.ika.ie/flipbinder/beaumont_book_2/files/basic-html/page12.html',
  },
  iron: {
    title: 'Johnson: 30 years of Ironman records',
    url: 'https://digitalcommons.wku.edu/ijesab/vol8/iss10/44',
  },
  'iu-cirr': {
    title: 'Indiana University: cramps in cirrhosis',
    url: 'https://scholarworks.indianapolis.iu.edu/items/6b1f4a32-894e-429d-89ab-5e3d94935cdf',
  },
  k2: {
    title: 'Tan 2024: vitamin K2',
    url: 'https://doi.org/10.1001/jamainternmed.2024.5726',
  },
  lau19: {
    title: 'Lau 2019: water or electrolytes',
    url: 'https://pubmed.ncbi.nlm.nih.gov/30899546/',
  },
  mau19: {
    title: 'Maughan 2019: cramps in exercise',
    url: 'https://doi.org/10.1007/s40279-019-01162-1',
  },
  mayo: {
    title: 'Mayo Clinic: muscle cramp',
    url: 'https://www.mayoclinic.org/diseases-conditions/muscle-cramp/diagnosis-treatment/drc-20350825',
  },
  'mayo-fast': {
    title: 'Mayo Clinic 2022: signs of a stroke',
    url: 'https://www.mayoclinic.org/diseases-conditions/stroke/in-depth/health-tip/art-20450579',
  },
  'mayo-ha': {
    title: 'Mayo Clinic: first aid for a heart attack',
    url: 'https://www.mayoclinic.org/first-aid/first-aid-heart-attack/resources/ART-20056679',
  },
  'mayo-hc': {
    title: 'Mayo Clinic 2024: first aid for heat cramps',
    url: 'https://www.mayoclinic.org/first-aid/first-aid-heat-cramps/basics/art-20056669',
  },
  'mayo-hs': {
    title: 'Mayo Clinic 2024: first aid for heatstroke',
    url: 'https://www.mayoclinic.org/first-aid/first-aid-heatstroke/basics/art-20056655',
  },
  'mayo-nl': {
    title: 'Mayo Clinic News Network: self-care for night leg cramps',
    url: 'https://newsnetwork.mayoclinic.org/discussion/preventing-a-jolt-in-the-night-self-care-for-night-leg-cramps',
  },
  'mayo-nlc': {
    title: 'Mayo Clinic 2023: night leg cramps',
    url: 'https://www.mayoclinic.org/symptoms/night-leg-cramps/basics/when-to-see-doctor/sym-20050813',
  },
  'mayo-rhab': {
    title: 'Mayo Clinic 2025: muscle breakdown from statins',
    url: 'https://www.mayoclinic.org/diseases-conditions/high-blood-cholesterol/expert-answers/rhabdomyolysis/faq-20057817',
  },
  'mayo-str': {
    title: 'Mayo Clinic 2024: stretching',
    url: 'https://www.mayoclinic.org/healthy-lifestyle/fitness/basics/stretching-and-flexibility/hlv-20049447',
  },
  mer: {
    title: 'Merck Manual: muscle cramps',
    url: 'https://www.merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
  },
  'mg-ckd': {
    title: 'Van Laecke 2023: too little and too much magnesium',
    url: 'https://doi.org/10.3390/kidneydial4010001',
  },
  'mhra-q': {
    title: 'MHRA, UK, 2010: quinine',
    url: 'https://www.gov.uk/drug-safety-update/quinine-not-to-be-used-routinely-for-nocturnal-leg-cramps',
  },
  mil10: {
    title: 'Miller 2010: pickle juice, a gain',
    url: 'https://doi.org/10.1249/MSS.0b013e3181c0647e',
  },
  mil22: {
    title: 'Miller 2022: exercise cramps',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/',
  },
  'mpft-cold': {
    title: 'Midlands Partnership NHS: safe use of cold',
    url: 'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-cold-treatment',
  },
  'mpft-heat': {
    title: 'Midlands Partnership NHS: safe use of heat',
    url: 'https://mpft.nhs.uk/services/msk/self-help/general-advice/safe-use-heat-treatment',
  },
  'msd-p': {
    title: 'MSD Manual 2023: muscle cramps (in Portuguese)',
    url: 'https://www.msdmanuals.com/pt-br/profissional/distúrbios-neurológicos/sintomas-dos-distúrbios-neurológicos/cãibras-musculares',
  },
  'nbt-back': {
    title: 'North Bristol NHS Trust: back injuries',
    url: 'https://www.nbt.nhs.uk/our-services/a-z-services/emergency-zone/ed-miu-patient-information/back-injuries',
  },
  'ncic-bk': {
    title: 'North Cumbria NHS: back pain',
    url: 'https://www.ncic.nhs.uk/patients-visitors/patient-information-leaflets/minor-injuries-back-pain',
  },
  'nhs-lc': {
    title: 'NHS: leg cramps, as quoted by Doctoori',
    url: 'https://www.doctoori.net/health-information/health-resources-a-z/conditions/?condition=leg-cramps',
  },
  nid: {
    title: 'nidirect, Northern Ireland: leg cramps',
    url: 'https://nidirect.gov.uk/node/10453',
  },
  'nid-hypo': {
    title: 'nidirect, Northern Ireland: low calcium',
    url: 'https://nidirect.gov.uk/node/12122',
  },
  'niosh-ff': {
    title: 'NIOSH: heat stress, as copied by AgriSafe',
    url: 'https://www.agrisafe.org/text-equivalent-of-niosh-fast-facts-protecting-yourself-from-heat-stress/',
  },
  'nwl-wc': {
    title: 'Northwell Health: cramp in writing',
    url: 'https://neuro.northshorelij.com/condition/writers-cramp',
  },
  pduk: {
    title: 'Parkinson’s UK: cramps',
    url: 'https://www.parkinsons.org.uk/information-and-support/muscle-cramps-and-dystonia',
  },
  'pf-dys': {
    title: 'Parkinson’s Foundation: feet and toes that curl',
    url: 'https://www.parkinson.org/Understanding-Parkinsons/Symptoms/Movement-Symptoms/Dystonia',
  },
  pic22: {
    title: 'Tapper 2022: pickle juice in cirrhosis',
    url: 'https://journals.lww.com/ajg/Fulltext/2022/06000/Pickle_Juice_Intervention_for_Cirrhotic_Cramps.19.aspx',
  },
  'rf-ces': {
    title: 'Royal Free London NHS: pressed nerves in the lower back',
    url: 'https://royalfree.nhs.uk/patients-and-visitors/patient-information-leaflets/cauda-equina-syndrome',
  },
  rhab: {
    title: 'CDC: muscle breakdown (rhabdomyolysis)',
    url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html',
  },
  sch04: {
    title: 'Schwellnus 2004: blood salts in runners',
    url: 'https://bjsm.bmj.com/content/38/4/488',
  },
  'scot-kids': {
    title: 'NHS Scotland: night leg pain in children',
    url: 'https://clinicalguidelines.scot.nhs.uk/rhc-for-health-professionals/guidelines/primary-care-referral-guidelines/medical-paediatric-pre-referral-guidance/nocturnal-leg-pain-advice-for-referrers',
  },
  'siro-bk': {
    title: 'Sirona, UK, 2020: how to manage your back',
    url: 'https://sirona-cic.org.uk/advice-information/leaflet-library/musculoskeletal-msk-services/how-to-manage-your-back/',
  },
  smr13: {
    title: 'Spence 2013: muscle relaxants in older adults',
    url: 'https://pubmed.ncbi.nlm.nih.gov/23821610/',
  },
  'stat-acs': {
    title: 'StatPearls: pressure in a muscle after an injury',
    url: 'https://www.statpearls.com/articlelibrary/viewarticle/19772',
  },
  str17: {
    title: 'Stretching and cramp threshold, 2017',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5687236/',
  },
  the24: {
    title: 'Therkildsen 2024: the word spasm',
    url: 'https://doi.org/10.3389/fneur.2024.1360521',
  },
  tip17: {
    title: 'Tipton 2017: restless legs and night leg cramps',
    url: 'https://mayoclinic.elsevierpure.com/en/publications/restless-legs-syndrome-and-nocturnal-leg-cramps-a-review-and-guid',
  },
  'umo-lab': {
    title: 'University of Missouri: tests for leg cramps',
    url: 'https://mospace.umsystem.edu/xmlui/handle/10355/3348',
  },
  'usaf-wr': {
    title: 'US Air Force: wrist stretching',
    url: 'https://www.cemm.af.mil/Programs/Orthopedics/The-Wrist/Wrist-Exercises/Wrist-Stretching/videoid/803801/',
  },
  'utmb-sz': {
    title: 'UTMB Health: seizures',
    url: 'https://utmb.edu/utmbhealth/services/neurology/procedures-conditions/epilepsy-seizures/1000',
  },
} satisfies Record<string, Source>;
