/** The scanner, compiled when the program is built; empty where it could not be. */
declare module 'spanco:scanner' {
  export const base64: string;
}

/** What Node offers of WebAssembly, as far as the scanner needs it. */
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  interface Value {
    readonly value: number;
  }
  const Module: new (bytes: Uint8Array) => Module;
  const Instance: new (module: Module) => { readonly exports: object };
}
