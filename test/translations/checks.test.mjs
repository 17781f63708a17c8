import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rules as ar } from './ar.mjs';
import { checks, findings, needless } from './checks.mjs';
import { rules as es } from './es.mjs';
import { rules as fr } from './fr.mjs';
import { tooWide } from './labels.mjs';
import { rules as pt } from './pt-BR.mjs';
import { body, hard, tooLong } from './reading.mjs';
import { saidTwice } from './twice.mjs';
import { rules as vi } from './vi.mjs';
import { rules as zh } from './zh-Hans.mjs';

/** [check, rules, English, a right translation, and wrong ones]. */
const cases = [
  [
    'numbers',
    es,
    'Hold for about 30 seconds.',
    'Mantenga la posición unos 30 segundos.',
    'Mantenga la posición unos 20 segundos.',
    'Mantenga la posición unos segundos.',
    'Mantenga la posición unos 30 segundos, 3 veces.',
  ],
  ['numbers', es, 'In 2 weeks, or one.', 'En dos semanas, o 1.', 'En tres semanas, o una.'],
  ['numbers', ar, 'For 2 weeks.', 'لمدة أسبوعين.', 'لمدة أسبوع.'],
  ['numbers', fr, '103 °F (39.4 °C)', '39,4 °C (103 °F)', '39 °C (103 °F)', '34,9 °C (103 °F)'],
  [
    'placeholders',
    es,
    'Call {number} now.',
    'Llame ya al {number}.',
    'Llame ya al {numero}.',
    'Llame ya.',
  ],
  [
    'sentences',
    zh,
    'Stop. Sit down. Breathe slowly.',
    '停下。坐下。慢慢呼吸。',
    '停下，坐下，慢慢呼吸。',
  ],
  [
    'sentences',
    es,
    'In the US. Ask.',
    'En EE. UU. Pregunte.',
    'En EE. UU. Sí. Pregunte. Vaya. Ya.',
  ],
  [
    'negation',
    es,
    'Never rub it. Rest.',
    'Nunca lo frote. Descanse.',
    'Frótelo. Descanse.',
    'Nunca lo frote. No descanse.',
  ],
  ['negation', zh, 'Do not rub it.', '不要揉。', '请揉。', '特别揉。'],
  ['negation', zh, 'Rub it.', '请揉，保持不动。', '不要揉。'],
  ['negation', vi, 'Never bounce.', 'Không được nhún.', 'Hãy nhún.', 'Chân không yên.'],
  ['negation', ar, 'Do not rub it.', 'لا ينبغي تدليكها.', 'ينبغي تدليكها.', 'لماذا تدليكها.'],
  ['negation', fr, 'Do not rub it.', 'Ne la massez pas.', 'Massez-la.'],
  ['negation', pt, 'Rest without food.', 'Descanse sem comer.', 'Descanse e coma.'],
  [
    'length',
    es,
    'Rest, then stretch again if still tight, up to 3 times in all.',
    'Descanse y vuelva a estirar si sigue duro, hasta 3 veces en total.',
    'Descanse, hasta 3 veces.',
  ],
  ['untranslated', fr, 'Open all', 'Tout ouvrir', 'Open all'],
  ['untranslated', fr, 'Pause', 'Pause'],
  ['english', es, 'Call', 'Llame', 'Llame to the clinic'],
  ['english', zh, 'See', '请看Mayo Clinic。', '请看 big red book。'],
  ['composed', vi, 'Muscle', 'cơ bắp', 'cơ bắp'.normalize('NFD')],
  [
    'isolates',
    ar,
    'K2',
    '\u2066K2\u2069',
    '\u2066K2',
    'K2\u2069',
    '\u202bK2\u202c',
    '\u2069K2\u2066',
  ],
  ['digits', ar, '30', '30', '٣٠'],
  ['emergencyNumbers', es, 'Call', 'Llame', 'Llame al 911', 'Llame al 112.'],
  ['reviewed', es, 'Last checked', 'Última comprobación', 'Última revisión', 'Revisado'],
  ['reviewed', fr, 'A large review', 'Une grande revue d’études'],
  ['misleading', es, 'Tetany', 'Tetania', 'Tétanos'],
  ['misleading', ar, 'Cramp', 'تشنّج عضلي', 'تشنّج', 'عجول'],
  ['misleading', zh, 'Pill', '止痛药', '消炎药'],
  ['misleading', pt, 'Stretch', 'Alongamento', 'Estiramento'],
  ['misleading', vi, 'Stroke', 'Đột quỵ', 'Trúng gió'],
  ['misleading', fr, 'Proof', 'Preuves', 'Évidence'],
  ['terms', es, 'A seizure', 'Una convulsión', 'Un calambre', 'Un ataque'],
  ['terms', es, 'A cramp', 'Un calambre', 'Una convulsión', 'Un calambre con convulsión'],
  ['terms', zh, 'A cramp', '抽筋', '抽搐'],
  ['terms', es, 'Rest 10 minutes.', 'Descanse 10 minutos.', 'Descanse 10 segundos.'],
  ['terms', es, 'It may help.', 'Puede ayudar.', 'Ayuda.'],
  ['terms', fr, 'Get help today.', 'Demandez de l’aide aujourd’hui.', 'Demandez de l’aide.'],
  ['terms', pt, '3 holds at most.', 'No máximo 3 vezes.', 'Pelo menos 3 vezes.'],
  ['terms', ar, 'It may help.', 'قد يساعد.', 'يساعد القدم.'],
  ['marks', fr, 'Why?', 'Pourquoi\u202f?', 'Pourquoi ?', 'Pourquoi?', "Pourquoi\u202f? l'eau"],
  ['marks', fr, '“Here”', '«\u00a0Ici\u00a0»', '« Ici »', '“Ici”'],
  ['marks', es, 'Why?', '¿Por qué?', 'Por qué?', '¿Por qué ?'],
  ['marks', zh, 'Stop, rest.', '停下，休息。', '停下,休息。', '停下，休息.'],
  [
    'marks',
    ar,
    'Stop, rest.',
    'التوقّف، والراحة.',
    'التوقّف, والراحة.',
    'التوقّف ، والراحة.',
    'بـ{number}',
  ],
  ['marks', vi, 'Healthy', 'khỏe', 'khoẻ', '"khỏe"', 'khỏe  mạnh'],
  ['temperature', fr, '103 °F (39.4 °C)', '39,4\u00a0°C (103\u00a0°F)', '103 °F (39,4 °C)'],
  ['temperature', ar, '103 °F (39.4 °C)', ar.temperature, '39.4 °C (103 °F)'],
  ['counts', es, 'Left: {seconds}', 'Segundos restantes: {seconds}', 'Quedan {seconds} segundos'],
  ['counts', es, '{count} of {total}', '{count} de {total}', '{count} partes'],
  ['counts', zh, '{seconds} left', '剩余{seconds}秒'],
];

describe('what is looked for in a translation', () => {
  for (const [name, rules, english, right, ...wrong] of cases) {
    const find = (own) => findings(name, [{ path: 'here', english, own }], rules);

    it(`${name}, ${rules.lang}: passes “${right}”`, () => {
      assert.deepEqual(find(right), []);
    });
    for (const own of wrong) {
      it(`${name}, ${rules.lang}: finds “${own}”, and names its place`, () => {
        const [line, ...more] = find(own);
        assert.deepEqual(more, []);
        assert.ok(line?.startsWith('here: ') && line.endsWith(own), line);
      });
    }
  }

  it('has been seen to find each thing that it looks for', () => {
    const tried = new Set(cases.filter(([, , , , wrong]) => wrong).map(([name]) => name));
    assert.deepEqual(
      Object.keys(checks).filter((name) => !tried.has(name)),
      [],
    );
  });

  it('leaves out what a language excepts, and finds exceptions that nothing needs', () => {
    const rules = {
      ...es,
      except: { digits: { here: 'As on the sign.', gone: 'As on the sign.' } },
    };
    const pairs = [{ path: 'here', english: '3', own: '٣' }];
    assert.deepEqual(findings('digits', pairs, rules), []);
    assert.deepEqual(needless(pairs, rules), ['digits: gone']);
  });
});

describe('a sentence that stands twice', () => {
  const pair = (path, own) => ({ path, english: 'Never stop it. Rest.', own });

  it('passes in the same words, and is found in others', () => {
    const one = pair('one', 'Nunca lo deje. Descanse.');
    assert.deepEqual(saidTwice([one, pair('other', one.own)], es), []);
    assert.deepEqual(saidTwice([one, pair('other', 'Siga siempre. Descanse.')], es), [
      'Never stop it. one: Nunca lo deje. / other: Siga siempre.',
    ]);
    const arabic = ['لا يُعثر على سبب.', 'ولا يُعثر على سبب.'];
    const pairs = arabic.map((own, path) => ({ path, english: 'No cause is found.', own }));
    assert.deepEqual(saidTwice(pairs, ar), []);
  });
});

describe('how a text reads', () => {
  const say = (count, one) => `${Array.from({ length: count }, () => one).join(' ')}.`;

  it('is too hard with long words or long sentences', () => {
    assert.deepEqual(hard(['Descanse un poco. Luego estire la pierna.'], es), []);
    assert.match(hard(['Desafortunadamente insuficientes.'], es)[0], /^ease -?\d/);
    assert.match(hard([say(13, 'sol')], es)[0], /^mean length of a sentence 13.0, not 12/);
    assert.match(hard([say(13, 'في')], ar)[0], /^mean length/);
    assert.match(hard([say(3, 'والاستعمالات')], ar)[0], /^letters of a word/);
    assert.match(hard([`${'腿'.repeat(19)}。`], zh)[0], /^mean length of a sentence 19.0/);
    assert.match(hard([say(17, 'chân')], vi)[0], /^mean length/);
    assert.match(hard(['Desafortunadamente insuficientes.'], pt)[0], /^ease/);
    assert.match(hard(['Malheureusement insuffisamment.'], fr)[0], /^ease/);
  });

  it('names each sentence that is too long, and its place', () => {
    const find = (own, rules) => tooLong([{ path: 'here', own }], rules);
    assert.deepEqual(find(`${say(25, 'sol')} Descanse.`, es), []);
    assert.deepEqual(find(`${say(26, 'sol')} Descanse.`, es), [
      `here: 26 long, not 25: ${say(26, 'sol')}`,
    ]);
    assert.match(find(`${'腿'.repeat(41)}。休息。`, zh)[0], /^here: 41 long, not 40: 腿+。$/);
  });

  it('is judged without labels, dates, and what only a screen reader says', () => {
    const pairs = ['labels.print', 'dates', 'figures.calf.alt', 'intro'];
    assert.deepEqual(body(pairs.map((path) => ({ path, own: path }))), ['intro']);
  });
});

describe('labels', () => {
  it('are found where they are too wide, as a whole or in a word', () => {
    assert.deepEqual(tooWide(['places', ['Calf', 'Back of thigh'], 22, 12]), []);
    assert.equal(tooWide(['places', ['Oberschenkelrückseite'], 22, 12]).length, 1);
    assert.equal(tooWide(['places', ['The back of your left thigh'], 22, 12]).length, 1);
    assert.equal(tooWide(['places', ['大腿后侧的肌肉和脚趾头'], 20]).length, 1);
  });
});
