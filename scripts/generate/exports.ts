/** The package's names as src/index.ts has them: values that are exported, by namespace, and what arrays have. Read by the compiler, so nothing is built or run. */
import { resolve } from 'node:path'
import ts from 'typescript'

/** The names of a namespace, of arrays, and so on. */
export interface Exports {
  readonly package: ReadonlySet<string>
  /** The namespaces: linalg, fft, random. */
  readonly spaces: Readonly<Record<string, ReadonlySet<string>>>
  /** Methods and attributes of NDArray. */
  readonly array: ReadonlySet<string>
  /** Methods of random's Generator; empty where there is none. */
  readonly generator: ReadonlySet<string>
}

let known: Exports | undefined

/** Read once. */
export function exportsOfPackage(): Exports {
  return (known ??= read())
}

function read(): Exports {
  const index = resolve('src/index.ts')
  const { config } = ts.readConfigFile('tsconfig.json', (path) => ts.sys.readFile(path)) as { config: { compilerOptions: object } }
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, '.')
  const program = ts.createProgram([index], { ...options, types: [] })
  const checker = program.getTypeChecker()
  const symbols = exported(checker, checker.getSymbolAtLocation(program.getSourceFile(index)!)!)
  const spaces = Object.fromEntries([...symbols].filter(([, symbol]) => isSpace(symbol)).map(([name, symbol]) => [name, exported(checker, symbol)]))
  const members = (symbol: ts.Symbol | undefined): Set<string> => new Set(symbol === undefined ? [] : checker.getDeclaredTypeOfSymbol(symbol).getProperties().map(({ name }) => name))
  return {
    package: new Set(symbols.keys()),
    spaces: Object.fromEntries(Object.entries(spaces).map(([name, all]) => [name, new Set(all.keys())])),
    array: members(symbols.get('NDArray')),
    generator: members(spaces['random']?.get('Generator')),
  }
}

/** Whether a name is a namespace; the one beside a function holds the function's methods. */
function isSpace({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.ValueModule) !== 0 && (flags & ts.SymbolFlags.Function) === 0
}

/** What a module exports that exists at run time. */
function exported(checker: ts.TypeChecker, module: ts.Symbol): Map<string, ts.Symbol> {
  const own = checker.getExportsOfModule(module).map((symbol) => [symbol.name, (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol] as const)
  return new Map(own.filter(([, symbol]) => (symbol.flags & ts.SymbolFlags.Value) !== 0))
}
