import Article

extension ProjectFile {
  /// Reads the file of a project.
  ///
  /// - Parameters:
  ///   - yaml: the bytes of the file, without a byte order mark.
  ///   - file: the file as messages call it.
  /// - Throws: `ProjectFileErrors` with all mistakes that can be told at once.
  public init(yaml: [UInt8], file: String) throws(ProjectFileErrors) {
    var decoder = ProjectFileDecoder(file: file, yaml: yaml)
    self = try decoder.file(yaml)
  }
}

/// Makes a value of the tree of a file; what is wrong is noted, and told at the end.
struct ProjectFileDecoder {
  var reader: FileReader
  /// The tag of the main language.
  var main = Language.english.tag
  /// The tags of the languages that texts are given in, in the order of the file.
  var languages: [String] = []
  /// The names of the data and of the models, also of those with mistakes.
  var dataNames: [String] = []
  var modelNames: [String] = []
  /// The look of figures that choose none.
  var theme = FigureTheme.classic
  /// The lines of the file.
  private let lines: SourceLines

  init(file: String, yaml: [UInt8]) {
    reader = FileReader(file: file)
    lines = SourceLines(yaml)
  }

  /// The whole file.
  mutating func file(_ yaml: [UInt8]) throws(ProjectFileErrors) -> ProjectFile {
    let root = try reader.root(of: yaml)
    guard let section = reader.section(root, ProjectKey.self) else {
      throw ProjectFileErrors(reader.errors)
    }
    if let tag = language(section[.language]) { main = tag }
    languages = [main]
    if let chosen = reader.choice(section[.theme], among: FigureTheme.choices) { theme = chosen }
    let (dataMembers, modelMembers) = (members(section[.data]), members(section[.models]))
    dataNames = dataMembers.map(\.name)
    modelNames = modelMembers.map(\.name)
    let title = text(reader.required(.title, in: section, meaning: "the title of the pages"))
    let introduction = text(section[.introduction])
    let data = dataMembers.compactMap { entry(ofData: $0.value, named: $0.name) }
    let models = modelMembers.compactMap { entry(ofModel: $0.value, named: $0.name) }
    let figures = figures(
      reader.required(.figures, in: section, meaning: "the list of the figures"))
    let file = ProjectFile(
      file: reader.file, title: title ?? LocalizedText([:], main: main),
      introduction: introduction, languages: languages, data: data, models: models,
      figures: figures)
    guard reader.errors.isEmpty else { throw ProjectFileErrors(reader.errors) }
    return file
  }

  /// The entries of a mapping with names of the user's own.
  private mutating func members(_ value: FileValue?) -> [(name: String, value: FileValue)] {
    guard let value else { return [] }
    guard let members = value.members else {
      reader.noteKind("names with what they stand for", at: value)
      return []
    }
    return members.map { (name: $0.key.text ?? "", value: $0.value) }
  }

  private mutating func figures(_ value: FileValue?) -> [FigureEntry] {
    guard let value else { return [] }
    guard let elements = value.elements, !elements.isEmpty else {
      reader.noteKind("a list of figures, each after a hyphen", at: value)
      return []
    }
    var slugs: Set<String> = []
    return elements.enumerated().compactMap { index, element -> FigureEntry? in
      let next = index + 1 < elements.count ? elements[index + 1].position : nil
      let source = lines.text(from: element.position, to: next)
      guard let entry = figure(element, source: source) else { return nil }
      if !slugs.insert(entry.slug).inserted {
        reader.note(.duplicateName(entry.slug, kind: "figure"), at: element)
      }
      return entry
    }
  }

  // MARK: Texts

  /// A text, in the main language or in several.
  mutating func text(_ value: FileValue?) -> LocalizedText? {
    guard let value else { return nil }
    guard let members = value.members else {
      return reader.text(value).map { LocalizedText([main: $0], main: main) }
    }
    var texts: [String: String] = [:]
    for (key, member) in members {
      guard let tag = language(key), let text = reader.text(member) else { continue }
      texts[tag] = text
      if !languages.contains(tag) { languages.append(tag) }
    }
    guard !texts.isEmpty else {
      if members.isEmpty { reader.noteKind("a text, or texts by languages", at: value) }
      return nil
    }
    return LocalizedText(texts, main: main)
  }

  /// The tag of a language in its usual capitals.
  private mutating func language(_ value: FileValue?) -> String? {
    guard let value else { return nil }
    guard let text = value.text, let language = Language(text) else {
      reader.note(.badLanguage(value.text ?? ""), at: value)
      return nil
    }
    return language.tag
  }

  /// A name of something that the file declares.
  mutating func name(_ value: FileValue?, kind: String, among known: [String]) -> String? {
    guard let value, let name = reader.text(value) else { return nil }
    guard known.contains(name) else {
      reader.note(.unknownName(name, kind: kind, known: known), at: value)
      return nil
    }
    return name
  }
}

extension CaseIterable where Self: RawRepresentable, RawValue == String {
  /// The words of a file with what they mean.
  static var choices: [(String, Self)] { allCases.map { ($0.rawValue, $0) } }
}
