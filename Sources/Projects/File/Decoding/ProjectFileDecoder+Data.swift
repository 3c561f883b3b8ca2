import Tables

extension ProjectFileDecoder {
  /// Data: the path of a file, a shape of points, or keys.
  mutating func entry(ofData value: FileValue, named name: String) -> DataEntry? {
    if let text = value.text {
      let source: DataEntry.Source =
        GeneratedData.Shape(rawValue: text).map { .generated(GeneratedData($0)) }
        ?? .file(path: text, dialect: CSVDialect())
      return DataEntry(
        name: name, source: source, reading: DataDeclaration(), position: value.position)
    }
    guard let section = reader.section(value, DataKey.self),
      let source = source(section)
    else { return nil }
    return DataEntry(
      name: name, source: source, reading: reading(section), position: value.position)
  }

  /// The keys that say where data come from, of which there is one.
  private static let sourceKeys: [DataKey] = [.csv, .generator, .rows, .article]

  private mutating func source(_ section: FileSection<DataKey>) -> DataEntry.Source? {
    let given = Self.sourceKeys.filter { section[$0] != nil }
    guard let key = given.first else {
      reader.note(
        .missingKey(
          "csv",
          meaning: "the path of a file, or \"generator\", \"rows\" or \"article\" in its place"),
        at: section.value)
      return nil
    }
    reader.refuse(
      Array(given.dropFirst()), in: section, reason: "names other data than \"\(key.rawValue)\"")
    refuseOthers(than: key, in: section)
    switch key {
    case .csv: return file(section)
    case .generator: return generator(section)
    case .rows: return rows(section)
    default:
      return reader.choice(section[.article], among: ArticleData.choices).map { .article($0) }
    }
  }

  /// Notes the keys that belong to another source.
  private mutating func refuseOthers(than source: DataKey, in section: FileSection<DataKey>) {
    let own: [DataKey: [DataKey]] = [
      .csv: [.delimiter, .header, .decimal],
      .generator: [.samples, .noise, .seed, .centers, .spread, .factor],
      .rows: [.columns],
      .article: [],
    ]
    for (other, keys) in own.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where other != source {
      reader.refuse(keys, in: section, reason: "belongs to \"\(other.rawValue)\"")
    }
    let isTable = source == .csv || source == .rows
    guard !isTable else { return }
    reader.refuse(
      [.features, .label, .task, .missing], in: section,
      reason: "is about the columns of a table, and these data have their own")
  }

  private mutating func file(_ section: FileSection<DataKey>) -> DataEntry.Source? {
    guard let path = reader.text(section[.csv]) else { return nil }
    var dialect = CSVDialect()
    dialect.hasHeader = reader.flag(section[.header])
    let marks: [(String, Bool)] = [("comma", true), ("point", false)]
    dialect.decimalComma = reader.choice(section[.decimal], among: marks)
    if let value = section[.delimiter], let text = reader.text(value) {
      do throws(TableError) {
        dialect.delimiter = try CSVDelimiter(text)
      } catch {
        reader.note(.refused("\(error)"), at: value)
      }
    }
    return .file(path: path, dialect: dialect)
  }

  private mutating func generator(_ section: FileSection<DataKey>) -> DataEntry.Source? {
    guard let shape = reader.choice(section[.generator], among: GeneratedData.Shape.choices) else {
      return nil
    }
    var data = GeneratedData(shape)
    if shape != .blobs {
      reader.refuse([.centers, .spread], in: section, reason: "is about blobs")
    }
    if shape != .circles { reader.refuse([.factor], in: section, reason: "is about circles") }
    if shape == .blobs {
      reader.refuse([.noise], in: section, reason: "is called \"spread\" of blobs")
    }
    if shape == .iris {
      reader.refuse(
        [.samples, .noise, .seed], in: section,
        reason: "is not about the irises, which are measured")
    }
    let counts = 1...GeneratedData.mostSamples
    if let count = reader.integer(section[.samples], in: counts) { data.samples = count }
    if let seed = reader.integer(section[.seed], in: Self.seeds) { data.seed = seed }
    if let count = reader.integer(section[.centers], in: counts) { data.centers = count }
    let notNegative = "a number of 0 or more"
    if let noise = reader.number(section[.noise], expected: notNegative, where: { $0 >= 0 }) {
      data.noise = noise
    }
    if let spread = reader.number(section[.spread], expected: notNegative, where: { $0 >= 0 }) {
      data.spread = spread
    }
    let share = "a number from 0 to below 1"
    if let factor = reader.number(section[.factor], expected: share, where: { $0 >= 0 && $0 < 1 }) {
      data.factor = factor
    }
    return .generated(data)
  }

  /// The seeds that generators take.
  static let seeds = 0...Int(UInt32.max)

  private mutating func rows(_ section: FileSection<DataKey>) -> DataEntry.Source? {
    let names = reader.required(
      .columns, in: section, meaning: "the names of the columns of the rows")
    guard let columns = texts(names), let value = section[.rows] else { return nil }
    guard let elements = value.elements, !elements.isEmpty else {
      reader.noteKind("a list of rows, such as [1, 2, red]", at: value)
      return nil
    }
    var rows: [[String]] = []
    for element in elements {
      guard let cells = element.elements, cells.count == columns.count else {
        let found = element.elements.map { "\($0.count)" } ?? element.kind
        reader.note(
          .wrongKind(
            expected: "a list of \(columns.count) values, one for each column", found: found),
          at: element)
        continue
      }
      rows.append(cells.compactMap { cell(of: $0) })
    }
    return .rows(columns: columns, rows)
  }

  /// A value of a row; nothing is a missing one.
  private mutating func cell(of value: FileValue) -> String? {
    if value.isNull { return "" }
    guard let text = value.text else {
      reader.noteKind("a number or a text", at: value)
      return nil
    }
    return text
  }

  private mutating func reading(_ section: FileSection<DataKey>) -> DataDeclaration {
    var reading = DataDeclaration()
    reading.label = reader.text(section[.label])
    reading.features = texts(section[.features]) ?? []
    reading.task = reader.choice(section[.task], among: StudyTask.choices)
    if let missing = reader.choice(
      section[.missing], among: DataDeclaration.MissingValues.choices)
    {
      reading.missing = missing
    }
    return reading
  }

  /// A text, or a list of them.
  mutating func texts(_ value: FileValue?) -> [String]? {
    guard let elements = reader.list(value) else { return nil }
    return elements.compactMap { reader.text($0) }
  }
}
