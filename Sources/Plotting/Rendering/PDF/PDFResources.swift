/// What a page's instructions name: opacities, fonts, and what is drawn as a whole.
///
/// Source: ISO 32000-1, 7.8.3 ("Resource Dictionaries").
struct PDFResources: Sendable {
  /// What a colour and its opacity hold for.
  enum Painted: Sendable, Hashable {
    case fill
    case stroke
  }

  private struct OpacityState: Hashable {
    let opacity: ShortNumber
    let kind: Painted
  }

  private var opacities: [OpacityState: String] = [:]
  private var opacityStates = PDFDictionary()
  private var objects = PDFDictionary()
  private var objectCount = 0

  /// A twentieth of a display's 255 steps.
  private static let opacityDecimals = 4

  /// The name of an opacity.
  mutating func name(of opacity: Double, _ kind: Painted) -> String {
    let state = OpacityState(
      opacity: ShortNumber(opacity, decimals: Self.opacityDecimals), kind: kind)
    if let name = opacities[state] { return name }
    let name = "a\(opacities.count)"
    opacities[state] = name
    let key = kind == .fill ? "ca" : "CA"
    opacityStates.add(name, PDFDictionary([(key, state.opacity.text)]))
    return name
  }

  /// Names a form or a picture.
  mutating func name(of object: PDFDocument.Reference) -> String {
    objectCount += 1
    let name = "x\(objectCount - 1)"
    objects.add(name, object.text)
    return name
  }

  /// The dictionary of all that has been named.
  ///
  /// - Parameter fonts: the fonts and their names.
  func dictionary(fonts: PDFDictionary) -> PDFDictionary {
    var dictionary = PDFDictionary()
    dictionary.add("ExtGState", opacityStates)
    dictionary.add("XObject", objects)
    dictionary.add("Font", fonts)
    return dictionary
  }
}
