/* Applies the style sheet of the chosen clinic, and shows its text. */
const sheets = document.querySelectorAll('style[id]');
const stage = document.querySelector('.stage');

const unindent = (text) => text.replace(/^ {6}/gm, '').trim();

const choose = (brand) => {
  for (const sheet of sheets) sheet.media = sheet.id === brand ? 'all' : 'not all';
  document.querySelector('pre code').textContent = unindent(
    document.getElementById(brand).textContent,
  );
  stage.className = `stage ${brand}`;
};

const brands = document.querySelector('.brands');
const chosen = () => choose(brands.querySelector(':checked').value);
brands.addEventListener('change', chosen);
chosen();
