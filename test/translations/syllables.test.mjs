import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { syllables } from './syllables.mjs';

/** Fifty words of each language by the number of their syllables, as a person counts them. */
const counted = {
  es: {
    1: 'que muy pie hoy bien sal seis',
    2: 'calambre:3 pierna talón fuerte agua cuello sangre músculo:3 dolor llame sueño guía:2 aunque aire',
    3: 'después:2 ayuda oído cabeza quinina rodilla medicina:4 reposo ciudad:2 corazón energía:4 peligro magnesio prohibir día:2',
    4: 'pantorrilla embarazo hinchazón:3 calambres:3 deshidratación:5 estiramiento:5 enfermedad farmacéutico:5 hipotiroidismo:6 construir:2 emergencia posición:3 diarrea:3 leía:3',
  },
  'pt-BR': {
    1: 'pé não mais dor bem ao põe',
    2: 'perna cãibra água quando muito quente dia rio mãe:1 frio caiu:2 sangue cair',
    3: 'músculo criança saúde:3 remédio história saída ainda energia:4 joelho caindo ciência viagem rainha quinina',
    4: 'panturrilha alongamento:5 diabetes farmácia:3 paciente desidratação:5 gravidez:3 médico:3 calcanhar:3 possível:3 área:2 perigo:3 emergência alergia especialista:6 coração:3',
  },
  fr: {
    1: 'jambe le crampe pied nuit yeux muscle l’eau trois vie fille quand pluie',
    2: 'mollet santé médecin:3 quinine serrer orteils fatigue genou client maïs tuer souvent peuvent:1 bouger douleur jouer patient',
    3: 'médicament:4 étirement:4 position réunion magnésium essayer aujourd’hui cheville:2 s’étire:2 crampes:1 serviette:2 tranquille:2 diabète:2 enceinte:2 pharmacie hôpital urgence:2 exercice minéraux tétanie',
  },
};

for (const [lang, table] of Object.entries(counted)) {
  describe(`the syllables of ${lang}`, () => {
    const words = Object.entries(table).flatMap(([many, list]) =>
      list.split(' ').map((one) => {
        const [word, other] = one.split(':');
        return [word, Number(other ?? many)];
      }),
    );

    it('are counted as a person counts them, in 48 of 50 words or more', () => {
      assert.equal(words.length, 50);
      const wrong = words
        .filter(([word, many]) => syllables(word, lang) !== many)
        .map(([word, many]) => `${word}: ${syllables(word, lang)}, not ${many}`);
      assert.ok(wrong.length <= 2, wrong.join('; '));
    });

    it('are one in a number', () => {
      assert.equal(syllables('30', lang), 1);
    });
  });
}
