/** content.schema.json as code: scripts/validator.mjs makes it. */
declare module 'virtual:content-rules' {
  /** What ajv tells of one thing that is wrong. */
  export interface Fault {
    readonly instancePath: string;
    readonly keyword: string;
    readonly params: { readonly missingProperty?: string; readonly additionalProperty?: string };
    /** The part of the schema that is not met. */
    readonly parentSchema: { readonly required?: readonly string[] };
  }

  export const validate: {
    (value: unknown): boolean;
    /** Of the last value. */
    readonly errors: readonly Fault[] | null;
  };
}
