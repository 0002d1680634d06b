/** The package's public names as the compiler knows them: every export of src/index.ts and of its doors, and the members of NDArray. */
import ts from 'typescript'

/** A name with its comment: what it says, and whether it has an example. */
export interface Documented {
  readonly name: string
  readonly kind: 'function' | 'class' | 'value'
  readonly text: string
  readonly example: boolean
}

const { SymbolFlags } = ts

const isSpace = ({ flags }: ts.Symbol): boolean => (flags & SymbolFlags.ValueModule) !== 0 && (flags & SymbolFlags.Function) === 0

/** What src/index.ts exports, doors' names with their door (`linalg.inv`), and NDArray's members. */
export function publicNames(): { exported: Documented[]; members: Documented[] } {
  const { config } = ts.readConfigFile('tsconfig.build.json', (path) => ts.sys.readFile(path)) as { config: unknown }
  const program = ts.createProgram(['src/index.ts'], ts.parseJsonConfigFileContent(config, ts.sys, '.').options)
  const checker = program.getTypeChecker()
  const index = program.getSourceFile('src/index.ts')
  const module = index && checker.getSymbolAtLocation(index)
  if (module === undefined) throw new Error('src/index.ts is no module')

  const documented = (symbol: ts.Symbol, name: string): Documented => ({
    name, kind: symbol.flags & SymbolFlags.Function ? 'function' : symbol.flags & SymbolFlags.Class ? 'class' : 'value',
    text: ts.displayPartsToString(symbol.getDocumentationComment(checker)), example: symbol.getJsDocTags(checker).some((tag) => tag.name === 'example'),
  })
  const values = (from: ts.Symbol, door: string): Documented[] => checker.getExportsOfModule(from).flatMap((alias) => {
    const symbol = alias.flags & SymbolFlags.Alias ? checker.getAliasedSymbol(alias) : alias
    const own = symbol.flags & SymbolFlags.Value && !isSpace(symbol) ? [documented(symbol, door + alias.name)] : []
    // Beside a function a namespace holds its methods.
    return symbol.flags & SymbolFlags.ValueModule ? [...own, ...values(symbol, `${door}${alias.name}.`)] : own
  })
  const array = checker.getExportsOfModule(module).find((symbol) => symbol.name === 'NDArray')
  if (array === undefined) throw new Error('no NDArray')
  const members = checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(checker.getAliasedSymbol(array)))
  return { exported: values(module, ''), members: members.filter(({ name }) => !name.startsWith('__')).map((symbol) => documented(symbol, symbol.name)) }
}
