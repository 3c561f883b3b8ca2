/// What can be wrong with a colour given as text.
///
///     do { _ = try Color("#12") } catch { print(error) }
///     // "#12" is not a colour: write #rgb, #rrggbb or ...
public enum ColorError: Error, Equatable, Sendable {
  /// No colour has this name.
  case unknownName(String)
  /// Not a row of hexadecimal digits of the right length.
  case malformedHex(String)
}

extension ColorError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .unknownName(let name):
      "no colour is named \"\(name)\": use a CSS name such as \"lightsalmon\", "
        + "or Color(\"#FFA07A\")"
    case .malformedHex(let text):
      "\"\(text)\" is not a colour: write #rgb, #rrggbb or #rrggbbaa with the digits 0 to 9 "
        + "and a to f"
    }
  }
}
