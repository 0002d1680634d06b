declare module 'node-gyp-build' {
  /** Loads the addon of the package in a folder: a prebuilt one for this machine, or the one that was built there. */
  export default function load(folder: string): unknown
}
