import Languages
import Plotting

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Translation {
  /// English and the languages of this package.
  ///
  /// - Throws: `TranslationError`; never for the files of this package.
  public static func builtIn() throws(TranslationError) -> [Translation] {
    var translations = [english]
    for (name, text) in Languages.byFileName.sorted(by: { $0.key < $1.key }) {
      translations.append(
        try Translation(json: Array(text.utf8), fileName: name, file: "languages/\(name)"))
    }
    return translations
  }

  /// What the names of files of languages end with.
  public static let fileExtension = ".json"

  /// Reads a file that is called after its language, such as `de.json`.
  ///
  /// - Parameters:
  ///   - json: the bytes of the file, without a byte order mark.
  ///   - fileName: the file's name.
  ///   - file: the file as a message calls it.
  /// - Throws: `TranslationError` for the first mistake: what is missing is none.
  public init(json: [UInt8], fileName: String, file: String) throws(TranslationError) {
    let name = String(fileName.dropLast(Self.fileExtension.count))
    guard let language = Language(name) else {
      throw TranslationError(file: file, place: [], problem: .badName(name))
    }
    let reader = try TranslationReader(json: json, file: file)
    self.init(
      to: language, direction: try reader.direction(), name: try reader.text("name"),
      title: try reader.text("title"), pageTexts: try reader.pageTexts(),
      labels: try reader.labels(), colors: try reader.colors(), figures: try reader.figures())
  }
}

/// Finds the parts of a file of a language, and refuses what does not belong there.
private struct TranslationReader {
  let file: String
  private let root: [String: TranslationValue]

  init(json: [UInt8], file: String) throws(TranslationError) {
    self.file = file
    guard let text = String(validating: json, as: UTF8.self) else {
      throw TranslationError(file: file, place: [], problem: .notUTF8)
    }
    root = try Self.object(
      try TranslationValue(json: text, file: file), at: [], file: file,
      keys: ["name", "title", "direction", "pages", "labels", "colors", "figures"])
  }

  func text(_ key: String) throws(TranslationError) -> String? {
    guard let value = root[key] else { return nil }
    return try text(value, at: [key])
  }

  func direction() throws(TranslationError) -> WritingDirection {
    guard let text = try text("direction") else { return .leftToRight }
    guard let direction = WritingDirection(rawValue: text) else {
      let all = WritingDirection.allCases.map(\.rawValue)
      throw TranslationError(file: file, place: ["direction"], problem: .notOneOf(all))
    }
    return direction
  }

  func pageTexts() throws(TranslationError) -> [PageText: String] {
    var texts: [PageText: String] = [:]
    let part = try part("pages", keys: PageText.allCases.map(\.rawValue))
    for page in PageText.allCases {
      guard let value = part[page.rawValue] else { continue }
      let place = ["pages", page.rawValue]
      let text = try text(value, at: place)
      try require(page.placeholder.map { [$0] } ?? [], in: text, at: place)
      texts[page] = text
    }
    return texts
  }

  func colors() throws(TranslationError) -> ColorTexts {
    var colors = ColorTexts()
    let part = try part("colors", keys: ColorTexts.Key.all.map(\.name))
    for key in ColorTexts.Key.all {
      guard let value = part[key.name] else { continue }
      let place = ["colors", key.name]
      let text = try text(value, at: place)
      try require(key.placeholders, in: text, at: place)
      colors.texts[key] = text
    }
    return colors
  }

  /// Refuses a text that does not say where its values belong.
  private func require(
    _ placeholders: [String], in text: String, at place: [String]
  ) throws(TranslationError) {
    guard let missing = placeholders.first(where: { !text.contains($0) }) else { return }
    throw TranslationError(file: file, place: place, problem: .missingPlaceholder(missing))
  }

  func labels() throws(TranslationError) -> [String: String] {
    var labels: [String: String] = [:]
    for (key, value) in try sorted(part("labels", keys: FigureLabels.all)) {
      let text = try text(value, at: ["labels", key])
      do {
        _ = try MathText.parse(text)
      } catch {
        throw TranslationError(file: file, place: ["labels", key], problem: .mathText(error))
      }
      labels[key] = text
    }
    return labels
  }

  func figures() throws(TranslationError) -> [String: Translation.FigureTexts] {
    var figures: [String: Translation.FigureTexts] = [:]
    for (slug, value) in try sorted(part("figures", keys: ArticleFigure.all.map(\.slug))) {
      let place = ["figures", slug]
      let texts = try Self.object(value, at: place, file: file, keys: ["caption", "short", "alt"])
      var figure = Translation.FigureTexts()
      if let caption = texts["caption"] {
        figure.caption = try text(caption, at: place + ["caption"])
      }
      if let short = texts["short"] {
        figure.shortText = try shortText(short, at: place + ["short"])
      }
      if let alt = texts["alt"] { figure.altText = try coloredText(alt, at: place + ["alt"]) }
      figures[slug] = figure
    }
    return figures
  }

  /// A text in which colours may stand in braces.
  private func coloredText(
    _ value: TranslationValue, at place: [String]
  ) throws(TranslationError) -> String {
    let text = try text(value, at: place)
    guard let unknown = ColoredText(text).unknownNames.first else { return text }
    throw TranslationError(
      file: file, place: place,
      problem: .unknownColor(unknown, known: ColoredText.usualNames))
  }

  private func shortText(
    _ value: TranslationValue, at place: [String]
  ) throws(TranslationError) -> String {
    let text = try coloredText(value, at: place)
    guard text.count <= PictureDescription.mostShortCharacters else {
      throw TranslationError(file: file, place: place, problem: .tooLong(text.count))
    }
    return text
  }

  /// A part of the file; empty where it is missing.
  private func part(
    _ key: String, keys: [String]
  ) throws(TranslationError) -> [String: TranslationValue] {
    guard let value = root[key] else { return [:] }
    return try Self.object(value, at: [key], file: file, keys: keys)
  }

  /// In a fixed order, so that of several mistakes the same one is always reported.
  private func sorted(
    _ part: [String: TranslationValue]
  ) -> [(key: String, value: TranslationValue)] {
    part.sorted { $0.key < $1.key }
  }

  private func text(
    _ value: TranslationValue, at place: [String]
  ) throws(TranslationError) -> String {
    func refused(_ problem: TranslationError.Problem) -> TranslationError {
      TranslationError(file: file, place: place, problem: problem)
    }
    guard case .text(let text) = value else {
      throw refused(.wrongKind(expected: "a text", found: value.kind))
    }
    guard text.contains(where: { !$0.isWhitespace }) else { throw refused(.emptyText) }
    let bad = text.unicodeScalars.first { scalar in
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: true
      default: scalar.properties.isNoncharacterCodePoint
      }
    }
    if let bad { throw refused(.character(bad)) }
    return text
  }

  private static func object(
    _ value: TranslationValue, at place: [String], file: String, keys: [String]
  ) throws(TranslationError) -> [String: TranslationValue] {
    guard case .object(let members) = value else {
      throw TranslationError(
        file: file, place: place, problem: .wrongKind(expected: "an object", found: value.kind))
    }
    let unknown = members.keys.sorted().first { !keys.contains($0) }
    if let unknown {
      throw TranslationError(file: file, place: place, problem: .unknownKey(unknown, known: keys))
    }
    return members
  }
}

/// A value of a file of a language: texts and objects, and the kinds of what has no place there.
private enum TranslationValue: Decodable {
  case text(String)
  case object([String: TranslationValue])
  case other(kind: String)

  init(json: String, file: String) throws(TranslationError) {
    do {
      self = try JSONDecoder().decode(TranslationValue.self, from: Data(json.utf8))
    } catch {
      throw TranslationError(
        file: file, place: [], problem: .notJSON(reason: Self.reason(for: error)))
    }
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .other(kind: "null")
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let members = try? container.decode([String: TranslationValue].self) {
      self = .object(members)
    } else if (try? container.decode(Bool.self)) != nil {
      self = .other(kind: "true or false")
    } else if (try? container.decode(Double.self)) != nil {
      self = .other(kind: "a number")
    } else {
      self = .other(kind: "an array")
    }
  }

  /// What it is, as messages say it.
  var kind: String {
    switch self {
    case .text: "a text"
    case .object: "an object"
    case .other(let kind): kind
    }
  }

  private static func reason(for error: any Error) -> String {
    guard case DecodingError.dataCorrupted(let context) = error else { return "\(error)" }
    guard let cause = context.underlyingError as? CocoaError,
      let detail = cause.userInfo["NSDebugDescription"] as? String
    else { return context.debugDescription }
    return detail
  }
}
