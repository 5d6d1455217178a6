/** Files that the build puts into the program as they are. */
declare module '*?raw' {
  const text: string;
  export default text;
}
