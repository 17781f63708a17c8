/** What a guide is: the shape every language file fills in. Types only; all of it is plain JSON. */

/** How sure anyone is of a statement. Explained to the reader once, in `Guide.evidence`. */
export type Certainty = 'good' | 'mixed' | 'little' | 'advice';

/** Tells what a statement rests on: how sure it is, and the keys of its sources in `content/sources.ts`. */
export interface Backing {
  readonly certainty?: Certainty;
  readonly sources?: readonly string[];
}

/** One thing said, in one to four short sentences. */
export interface Claim extends Backing {
  readonly text: string;
}

/** Things to do, in order; shown numbered. */
export interface Steps extends Backing {
  readonly steps: readonly string[];
}

/** Up to eight things in no order, after an optional sentence that introduces them. */
export interface List extends Backing {
  readonly list: readonly Claim[];
  readonly lead?: string;
}

/** A warning, shown beside the advice it limits and marked as one in words. */
export interface Caution extends Backing {
  readonly caution: string;
}

/** Words explained: up to eight pairs. */
export interface Terms extends Backing {
  readonly terms: readonly { readonly term: string; readonly meaning: string }[];
}

export type Block = Claim | Steps | List | Caution | Terms;

/** The guide's own panels. Each id is a link target, kept for ever. */
export type PanelId =
  | 'stretch'
  | 'massage'
  | 'heat-cold'
  | 'pain-relief'
  | 'prescription'
  | 'choices'
  | 'what-it-is'
  | 'where'
  | 'who'
  | 'pregnancy'
  | 'long-illness'
  | 'known'
  | 'dehydration'
  | 'electrolytes'
  | 'overexertion'
  | 'circulation'
  | 'conditions'
  | 'medicines'
  | 'bedtime-routine'
  | 'night'
  | 'hydration'
  | 'diet'
  | 'magnesium'
  | 'warm-up'
  | 'sport'
  | 'footwear'
  | 'medicine-review'
  | 'tests'
  | 'not-to-take'
  | 'other-remedies';

/**
 * A host's own panels: `local-` with small letters, digits and dashes. They never meet a later one of
 * the guide's, and links to them are `#spasm-guide-local-…`.
 * @pattern ^local(-[a-z0-9]+)+$
 */
export type LocalId = `local-${string}`;

/** One collapsible panel. */
export interface Panel {
  readonly id: PanelId | LaterTierId;
  readonly title: string;
  /** Drawings to show under its text: its own, or by id those of the stretches, in their words. */
  readonly figures?: readonly (string | FigureWords)[];
  readonly body: readonly Block[];
}

export type SectionId = 'relief' | 'overview' | 'causes' | 'prevention';

export interface Section {
  readonly id: SectionId;
  readonly title: string;
  readonly panels: readonly Panel[];
}

/** How fast help is needed. The signs of an emergency always show; a panel holds those of each other. */
export type TierId = 'emergency' | 'today' | 'visit';

/** Ids of the panels of danger signs, kept for ever like those above. */
export type LaterTierId = Exclude<TierId, 'emergency'>;

export type AreaId = 'calf' | 'foot' | 'thigh-back' | 'thigh-front' | 'hand' | 'belly' | 'back';

/** A drawing of `figures/`, in words. */
export interface FigureWords {
  /** Key of the drawing in `figures/index.ts`. */
  readonly id: string;
  /** What to do, under the picture. */
  readonly caption: string;
  /** What the picture shows, for who cannot see it. */
  readonly alt: string;
}

/** What to do about a cramp in one place of the body. */
export interface Stretch extends Backing {
  readonly id: AreaId;
  /** The place as a person names it. */
  readonly place: string;
  /** What to know before anything else. */
  readonly warning?: string;
  /** When this is the right thing to do. */
  readonly when: string;
  readonly steps: readonly string[];
  /** Another way to do it, in place of the steps; shown after `labels.instead`. */
  readonly instead?: string;
  /** Seconds that the timer counts for one hold; none where nobody has a number. */
  readonly seconds?: number;
  /** How long to hold. How sure anyone is of such times, the panel `stretch` says once for all. */
  readonly hold: string;
  readonly never: string;
  /** The safer way for who cannot stand, is unsteady or pregnant. */
  readonly safer: string;
  /** The first shows the steps; those after it, the other ways. */
  readonly figures: readonly FigureWords[];
}

/** A sheet that can be printed: everything, what to do now with the danger signs, or the diary. */
export type SheetId = 'all' | 'now' | 'diary';

export interface Source {
  /** Who says it, what it is, and when: shown as the link's text. */
  readonly title: string;
  readonly url: string;
}

/** Who has checked the words of a language: nobody by trade, a translator, or a doctor or nurse. */
export type Review = 'draft' | 'translator' | 'clinician';

/** Every word of the guide in one language. */
export interface Guide {
  /** BCP 47 tag of the words below. */
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  /** What those who speak the language call it. */
  readonly name: string;
  readonly review: Review;
  /** Semantic version of the content, apart from the code's. */
  readonly version: string;
  /** Day the content was last checked, `YYYY-MM-DD`. */
  readonly checked: string;
  /** Day the next check is due, `YYYY-MM-DD`. */
  readonly due: string;
  /** The same for people: dates as they are written in this language, and the version. */
  readonly dates: string;
  readonly title: string;
  /** Name of what the guide is about, for search engines. */
  readonly condition: string;
  /** The main message, in one sentence: it leads. */
  readonly message: string;
  /** What the guide does, and for whom. */
  readonly intro: string;
  /** Short words for the row of links at the top; `labels.print` ends it. */
  readonly contents: {
    readonly label: string;
    readonly sections: Readonly<Record<SectionId, string>>;
    /** The panels that some readers come for, each by the word that they look for. */
    readonly panels: readonly { readonly id: PanelId; readonly label: string }[];
    readonly danger: string;
  };
  readonly keyPoints: {
    readonly title: string;
    /** At most four, beside the main message. */
    readonly points: readonly string[];
  };
  readonly danger: {
    readonly title: string;
    /** How rare the signs are, and what to do in doubt. */
    readonly calm: string;
    /** What to do about any of the signs. `{number}` stands for the emergency number. */
    readonly action: string;
    /** What `{number}` becomes when the host names none. */
    readonly localNumber: string;
    /** Ten signs of an emergency, each of at most 16 words, always shown. */
    readonly signs: readonly Claim[];
    /** What needs help less fast: the panels `today` and `visit`, which begin with what to do. */
    readonly more: readonly Panel[];
  };
  readonly sections: readonly Section[];
  /** Shown in the panel `stretch`, and one at a time by its place in `now`. */
  readonly stretches: readonly Stretch[];
  /** The way of a person who has a cramp this minute. */
  readonly now: {
    /** Over the places to choose from. */
    readonly title: string;
    /** What the marks in the drawings mean. */
    readonly key: string;
    readonly otherPlace: string;
    /** Leads to the danger signs: chest, jaw, neck and face are among them. */
    readonly elsewhere: string;
    readonly danger: string;
    readonly afterTitle: string;
    /** What to do once it eases, in order. */
    readonly after: readonly string[];
    /** When to get help. */
    readonly help: string;
  };
  /** The hold timer: `rounds` holds with `rest` seconds between them. */
  readonly timer: {
    readonly rounds: number;
    readonly rest: number;
    readonly labels: TimerLabels;
    /** What is said aloud at each moment, with `{seconds}` left. */
    readonly said: Readonly<
      Record<'hold' | 'half' | 'rest' | 'pause' | 'resume' | 'stop' | 'done', string>
    >;
  };
  /** The sheets to print. */
  readonly handout: {
    readonly title: string;
    readonly sheets: Readonly<Record<SheetId, { readonly label: string; readonly hint: string }>>;
    /** Before the languages in which a sheet may be printed as well, the choice of none, and what is said of one that nobody has checked. */
    readonly beside: { readonly label: string; readonly none: string; readonly made: string };
    readonly print: string;
    readonly cancel: string;
    readonly now: string;
    readonly diary: {
      readonly title: string;
      readonly intro: string;
      readonly columns: readonly string[];
      /** A cramp as it may be written down: the first line. */
      readonly example: readonly string[];
    };
    /** A checklist for the visit. */
    readonly questions: { readonly title: string; readonly list: readonly string[] };
    readonly medicines: {
      readonly title: string;
      readonly intro: string;
      readonly columns: readonly string[];
    };
    /** `{address}` of the page it was printed from. */
    readonly address: string;
    /** After it: that the sources are links there. */
    readonly linked: string;
    /** Before lines to write on. */
    readonly name: string;
    readonly date: string;
    readonly notes: string;
  };
  /** What the certainty labels mean; the panel that also lists the sources. */
  readonly evidence: {
    readonly title: string;
    readonly intro: string;
    readonly labels: Readonly<
      Record<Certainty, { readonly label: string; readonly meaning: string }>
    >;
    readonly sourcesTitle: string;
  };
  /** Honest statements about the guide itself. */
  readonly about: {
    readonly title: string;
    /** Marks what the host, `{by}`, has added. */
    readonly addedBy: string;
    /** Who has reviewed the words, and how the host, `{by}`, says that `{reviewer}` has. */
    readonly review: string;
    readonly reviewedBy: string;
    /** Who has translated them, and where to turn; nothing in English. */
    readonly translation: string;
    /** Whom to ask, and what to read. */
    readonly more: Claim;
    readonly statements: readonly string[];
  };
  readonly labels: Labels;
}

/**
 * One language's guide as it ships: the whole of it as HTML, which is parsed once, and those words that
 * come and go. Written by `npm run compile`.
 */
export interface Words extends Pick<
  Guide,
  'lang' | 'name' | 'version' | 'checked' | 'due' | 'dates' | 'condition'
> {
  readonly labels: ChangingLabels;
  readonly now: Omit<Guide['now'], 'title' | 'elsewhere'>;
  readonly handout: Omit<Guide['handout'], 'title' | 'sheets' | 'print' | 'cancel'>;
  readonly timer: Pick<Guide['timer'], 'labels' | 'said'>;
  readonly about: Pick<Guide['about'], 'addedBy' | 'reviewedBy'>;
  /** The document of text/document.ts; none where it is in the page already, as dist/static. */
  readonly html?: string;
}

/** Labels that come and go; the others stand in the document, and nowhere else. */
export type ChangingLabels = Omit<
  Labels,
  'print' | 'places' | 'when' | 'holdFor' | 'never' | 'safer' | 'instead'
>;

/** Words of the hold timer's buttons and count. `{round}` and `{rounds}` are filled in. */
export interface TimerLabels {
  readonly start: string;
  readonly pause: string;
  readonly resume: string;
  readonly stop: string;
  /** What the count is of: holding or resting. */
  readonly hold: string;
  readonly rest: string;
  readonly round: string;
  /** Of the button that has the end of each hold heard. */
  readonly sound: string;
}

/** Words of the controls. `{…}` names are filled in where they are shown. */
export interface Labels {
  readonly openAll: string;
  readonly closeAll: string;
  /** Said aloud after the button above; `{count}` panels. */
  readonly allOpened: string;
  readonly allClosed: string;
  readonly print: string;
  /** Names the group of buttons that choose a place. */
  readonly places: string;
  readonly allPlaces: string;
  /** Said aloud: `{count}` of `{total}` stretches, those of `{place}`. */
  readonly placesShown: string;
  /** Before what a stretch is for, how long to hold it, what never to do, and its safer way. */
  readonly when: string;
  readonly holdFor: string;
  readonly never: string;
  readonly safer: string;
  /** Before another way to do it. */
  readonly instead: string;
  /** Before every warning. */
  readonly caution: string;
  /** Copies the address of a panel, and what is said then. */
  readonly copyLink: string;
  readonly linkCopied: string;
  /** Heard before a source's number, never seen. */
  readonly source: string;
  /** Names the choice of a language. */
  readonly language: string;
}
