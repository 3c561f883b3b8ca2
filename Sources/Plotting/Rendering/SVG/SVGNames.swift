/// The ids of an SVG document.
///
/// All start with the picture's own, which no other picture's id starts with in this way: it holds no two
/// hyphens in a row, and two follow it in the ids of its parts. So pictures of different names can stand
/// in one page whatever the names consist of.
struct SVGNames: Sendable {
  /// The id of the whole picture.
  let root: String
  private var used: [String: Int] = [:]

  /// A heading of the page may have the bare name.
  private static let prefix = "picture"
  private static let partSeparator = "--"
  /// No id of a group starts with this and a small letter.
  private static let definitionPrefix = "_"

  /// - Parameter name: what the picture is called: any text.
  init(of name: String) {
    let name = Self.escaped(name)
    root = name.isEmpty ? Self.prefix : "\(Self.prefix)-\(name)"
  }

  /// The id of something that is defined once: a shape, a clip, the title.
  func definition(_ name: String) -> String {
    root + Self.partSeparator + Self.definitionPrefix + name
  }

  /// An id for a group that stands in the group of id `parent`, with a number behind it when it is taken.
  mutating func group(_ name: String, in parent: String) -> String {
    let separator = parent == root ? Self.partSeparator : "-"
    return unique(parent + separator + Self.escaped(name))
  }

  private mutating func unique(_ id: String) -> String {
    let count = used[id, default: 0] + 1
    used[id] = count
    return count == 1 ? id : unique("\(id)-\(count)")
  }

  /// A text as part of a name that XML and CSS know: letters and digits of ASCII and single hyphens between
  /// them stand for themselves, all else becomes its code between underscores. Different texts stay
  /// different.
  static func escaped(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    func isPlain(_ index: Int) -> Bool {
      scalars.indices.contains(index) && scalars[index].isASCIIAlphanumeric
    }
    return scalars.indices.map { index in
      let scalar = scalars[index]
      let isSingleHyphen = scalar == "-" && isPlain(index - 1) && isPlain(index + 1)
      if isPlain(index) || isSingleHyphen { return String(scalar) }
      return "_\(String(scalar.value, radix: 16, uppercase: true))_"
    }.joined()
  }
}

extension Unicode.Scalar {
  fileprivate var isASCIIAlphanumeric: Bool {
    ("a"..."z").contains(self) || ("A"..."Z").contains(self) || ("0"..."9").contains(self)
  }
}
