import type { Language } from './index.ts';

/**
 * Short names of trades in which trafficking was found, by the beginning of an activity's class (NACE 2008, at most four
 * digits); the longest beginning counts. Of all other activities the register's own label is shown.
 */
const tradeNames: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  '9604': { en: 'massage and wellness', nl: 'massage en wellness', fr: 'massage et bien-être' },
  '9602': { en: 'hair and beauty', nl: 'kapper en schoonheid', fr: 'coiffure et beauté' },
  '9609': {
    en: 'other personal services',
    nl: 'andere persoonlijke diensten',
    fr: 'autres services personnels',
  },
  '9601': { en: 'laundry', nl: 'wasserij', fr: 'blanchisserie' },
  '4520': { en: 'car repair and wash', nl: 'autoherstel en carwash', fr: 'garage et car-wash' },
  '4711': { en: 'food shop', nl: 'voedingswinkel', fr: 'magasin d’alimentation' },
  '4726': { en: 'tobacco shop', nl: 'tabakswinkel', fr: 'magasin de tabac' },
  '4742': { en: 'telephone shop', nl: 'telefoonwinkel', fr: 'magasin de téléphonie' },
  '55': { en: 'lodging', nl: 'logies', fr: 'hébergement' },
  '561': { en: 'restaurant', nl: 'restaurant', fr: 'restaurant' },
  '562': { en: 'catering', nl: 'catering', fr: 'traiteur' },
  '563': { en: 'bar', nl: 'café', fr: 'café' },
  '41': { en: 'construction', nl: 'bouw', fr: 'construction' },
  '42': { en: 'construction', nl: 'bouw', fr: 'construction' },
  '43': { en: 'construction', nl: 'bouw', fr: 'construction' },
  '812': { en: 'cleaning', nl: 'schoonmaak', fr: 'nettoyage' },
  '01': { en: 'agriculture', nl: 'landbouw', fr: 'agriculture' },
  '101': { en: 'meat', nl: 'vlees', fr: 'viande' },
  '494': { en: 'road freight', nl: 'wegvervoer', fr: 'transport routier' },
  '532': { en: 'parcel delivery', nl: 'koeriers', fr: 'courrier et colis' },
  '503': { en: 'inland shipping', nl: 'binnenvaart', fr: 'batellerie' },
  '504': { en: 'inland shipping', nl: 'binnenvaart', fr: 'batellerie' },
  '78': { en: 'temporary work', nl: 'uitzendarbeid', fr: 'travail intérimaire' },
  '38': { en: 'recycling', nl: 'recyclage', fr: 'recyclage' },
  '80': { en: 'security', nl: 'bewaking', fr: 'gardiennage' },
  '97': { en: 'domestic staff', nl: 'huispersoneel', fr: 'personnel domestique' },
  '92': { en: 'gambling', nl: 'kansspelen', fr: 'jeux de hasard' },
  '682': { en: 'letting', nl: 'verhuur', fr: 'location immobilière' },
  '683': { en: 'estate agency', nl: 'vastgoedmakelaar', fr: 'agence immobilière' },
  '1071': { en: 'bakery', nl: 'bakkerij', fr: 'boulangerie' },
  '4724': { en: 'bakery', nl: 'bakkerij', fr: 'boulangerie' },
  '521': { en: 'storage', nl: 'opslag', fr: 'entreposage' },
  '5229': { en: 'logistics', nl: 'logistiek', fr: 'logistique' },
  '4673': { en: 'building materials', nl: 'bouwmaterialen', fr: 'matériaux de construction' },
  '463': { en: 'food wholesale', nl: 'groothandel in voeding', fr: 'commerce de gros alimentaire' },
  '14': { en: 'clothing workshop', nl: 'kledingatelier', fr: 'atelier de confection' },
  '8220': { en: 'call centre', nl: 'callcenter', fr: 'centre d’appels' },
};

/** The short name of an activity's class, where it has one. */
export function tradeName(nace: string, language: Language): string | undefined {
  for (let digits = 4; digits >= 2; digits--) {
    const named = tradeNames[nace.slice(0, digits)];
    if (named) return named[language];
  }
  return undefined;
}
