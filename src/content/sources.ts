import type { Source } from '../guide.js';

/** Everything the guide cites, in every language. A title ends in "as quoted by" where only that copy was read. */
export const sources = {
  aan10: {
    title: 'American Academy of Neurology 2010: cramp treatments',
    url: 'https://pubmed.ncbi.nlm.nih.gov/20177124/',
  },
  aaos: {
    title: 'American Academy of Orthopaedic Surgeons, as quoted by Safety+Health',
    url: 'https://safetyandhealthmagazine.com/articles/22423-take-the-bite-out-of-muscle-cramps',
  },
  afp07: {
    title: 'American Family Physician 2007: antipsychotic effects',
    url: 'https://www.aafp.org/pubs/afp/issues/2007/0615/p1821.html',
  },
  afp12: {
    title: 'American Family Physician 2012: night leg cramps',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22963024/',
  },
  ban12: {
    title: 'Miller 2012: bananas',
    url: 'https://doi.org/10.4085/1062-6050-47.6.05',
  },
  'cdc-heat': {
    title: 'CDC: heat illness, as quoted by Cheshire Medical Center',
    url: 'https://www.cheshiremed.org/health-wellness/article/heat-related-illness-what-look-and-what-do',
  },
  ces: {
    title: 'Oxford University Hospitals: cauda equina syndrome, as copied by StudyLib',
    url: 'https://studylib.net/doc/11640787/cauda-equina-syndrome-oxford-university-hospitals',
  },
  cks12: { title: 'NICE, UK, 2012: leg cramps', url: 'https://cks.nice.org.uk/leg-cramps' },
  cle: {
    title: 'Cleveland Clinic: muscle spasms',
    url: 'https://my.clevelandclinic.org/health/diseases/muscle-spasms-muscle-cramps',
  },
  'co-heat': {
    title: 'Cochrane review 2006: heat or cold for back pain',
    url: 'https://doi.org/10.1002/14651858.CD004750.pub2',
  },
  'co-mg': {
    title: 'Cochrane review 2020: magnesium',
    url: 'https://doi.org/10.1002/14651858.CD009402.pub3',
  },
  'co-preg': {
    title: 'Cochrane review 2020: pregnancy',
    url: 'https://doi.org/10.1002/14651858.CD010655.pub3',
  },
  'co-q': {
    title: 'Cochrane review 2015: quinine',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC11055607/',
  },
  'co-str': {
    title: 'Cochrane review 2021: cramp care without drugs',
    url: 'https://doi.org/10.1002/14651858.CD008496.pub3',
  },
  cop05: {
    title: 'Coppin 2005: stretching',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC1463088/',
  },
  dij23: {
    title: 'Practical Neurology 2023: muscle cramps',
    url: 'https://doi.org/10.1136/pn-2022-003574',
  },
  dvt: {
    title: 'NHS: leg clots, as quoted by Brit Brief',
    url: 'https://britbrief.co.uk/health/nhs/nhs-call-111-if-you-spot-this-symptom-in-one-leg.html',
  },
  eah15: {
    title: 'Hew-Butler 2015: low sodium in exercise, as quoted by EurekAlert',
    url: 'https://www.eurekalert.org/news-releases/809627',
  },
  'fda-ns': {
    title: 'FDA 2020: painkillers in pregnancy',
    url: 'https://www.fda.gov/drugs/drug-safety-and-availability/fda-recommends-avoiding-use-nsaids-pregnancy-20-weeks-or-later-because-they-can-result-low-amniotic',
  },
  'fda-ns-heart': {
    title: 'FDA 2015: painkillers and the heart, as quoted by ConsumerMedSafety',
    url: 'https://consumermedsafety.org/over-the-counter-medicines/otc-pain-relievers/heart-risks-lower-for-aleve-and-other-naproxen-products-than-ibuprofen',
  },
  'fda-q': {
    title: 'FDA 2010: quinine',
    url: 'https://www.fda.gov/Drugs/DrugSafety/PostmarketDrugSafetyInformationforPatientsandProviders/ucm218202.htm',
  },
  gar12: {
    title: 'Garrison 2012: medicines and night cramps',
    url: 'https://pubmed.ncbi.nlm.nih.gov/22157068/',
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
  haw21n: {
    title: 'Hawke 2021: feet and exercise cramps',
    url: 'https://doi.org/10.1002/mus.27359',
  },
  hpad: {
    title: 'University of Missouri: heating pads, as quoted by ABC News',
    url: 'https://abcnews.go.com/Health/Healthday/story?id=4506435&page=1',
  },
  hu22: {
    title: 'Hu 2022: cramps in type 2 diabetes',
    url: 'https://doi.org/10.2147/DMSO.S352735',
  },
  hypo19: {
    title: 'Frontiers of Hormone Research 2019: low calcium',
    url: 'https://doi.org/10.1159/000491044',
  },
  ice: {
    title: 'NHS: ice packs, as quoted by firstaid.co.uk',
    url: 'https://www.firstaid.co.uk/how-to-treat-sprains-and-strains/',
  },
  iron: {
    title: 'Johnson: 30 years of Ironman records',
    url: 'https://digitalcommons.wku.edu/ijesab/vol8/iss10/44',
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
  mer: {
    title: 'Merck Manual: muscle cramps',
    url: 'https://www.merckmanuals.com/home/quick-facts-brain-spinal-cord-and-nerve-disorders/symptoms-of-brain-spinal-cord-and-nerve-disorders/muscle-cramps',
  },
  'mhra-q': {
    title: 'MHRA, UK, 2010: quinine',
    url: 'https://www.gov.uk/drug-safety-update/quinine-not-to-be-used-routinely-for-nocturnal-leg-cramps',
  },
  mil22: {
    title: 'Miller 2022: exercise cramps',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC8775277/',
  },
  'msd-p': {
    title: 'MSD Manual 2023: muscle cramps (in Portuguese)',
    url: 'https://www.msdmanuals.com/pt-br/profissional/distúrbios-neurológicos/sintomas-dos-distúrbios-neurológicos/cãibras-musculares',
  },
  'nbt-back': {
    title: 'North Bristol NHS Trust: back injuries',
    url: 'https://www.nbt.nhs.uk/our-services/a-z-services/emergency-zone/ed-miu-patient-information/back-injuries',
  },
  'nhs-lc': {
    title: 'NHS: leg cramps, as quoted by Doctoori',
    url: 'https://www.doctoori.net/health-information/health-resources-a-z/conditions/?condition=leg-cramps',
  },
  niosh: {
    title: 'NIOSH: heat cramps, as quoted by Fit to Work',
    url: 'https://fittowork.net/index.php/healthy-life/70-heat/175-heat-cramps',
  },
  'ods-k': {
    title: 'US National Institutes of Health: potassium, as quoted by suppsafety.com',
    url: 'https://ods.od.nih.gov/factsheets/Potassium-HealthProfessional/',
  },
  pic22: {
    title: 'Tapper 2022: pickle juice',
    url: 'https://doi.org/10.14309/ajg.0000000000001781',
  },
  relax: {
    title: 'American Geriatrics Society 2023: muscle relaxants, as quoted by InpharmD',
    url: 'https://inpharmd.com/inquiries/0232dd5e9e124573a22df536c2b48e27031a5e61510f27e934fd564b4ea1e104',
  },
  rhab: {
    title: 'CDC: muscle breakdown (rhabdomyolysis)',
    url: 'https://www.cdc.gov/niosh/topics/rhabdo/symptoms.html',
  },
  sch04: {
    title: 'Schwellnus 2004: blood salts in runners',
    url: 'https://bjsm.bmj.com/content/38/4/488',
  },
  str17: {
    title: 'Stretching and cramp threshold, 2017',
    url: 'https://pmc.ncbi.nlm.nih.gov/articles/PMC5687236/',
  },
  tet: {
    title: 'CDC: tetanus, as quoted by a county health department',
    url: 'https://bchealthdept.org/post/10-08-24-public-health-education-topic-tetanus',
  },
  the24: {
    title: 'Therkildsen 2024: the word spasm',
    url: 'https://doi.org/10.3389/fneur.2024.1360521',
  },
} satisfies Record<string, Source>;
