import Pictures

/// Why a scene could not be drawn or a picture not be encoded.
///
///     do { _ = try figure.layout(scale: 1000).scene().picture() } catch { print(error) }
///     // a picture of 655000.0 x 456000.0 pixels cannot be drawn; ...
public enum RenderError: Error, Equatable, Sendable {
  /// The picture would be empty or larger than Cairo can draw. Width and height in device pixels.
  case size(width: Double, height: Double, largest: Int)

  /// The picture would have more pixels than are drawn. Width and height in device pixels.
  case pixels(width: Int, height: Int, most: Int)

  /// Something in the scene is out of the range that can be drawn.
  case measure(name: String, value: Double, expected: String)

  /// Groups are nested deeper than can be drawn.
  case depth(most: Int)

  /// A character that a title or a description cannot have in all formats.
  case character(Unicode.Scalar, text: String)

  /// Cairo reported an error while drawing.
  case cairo(String)

  /// A font of the text cannot be read any more.
  case font(FontError)

  /// The picture could not be made or encoded.
  case picture(PictureError)
}

extension RenderError: CustomStringConvertible {
  /// The problem in one line, and what to do about it.
  public var description: String {
    switch self {
    case .size(let width, let height, let largest):
      """
      a picture of \(width) x \(height) pixels cannot be drawn; both have to be from 1 to \(largest), \
      choose another scale or canvas
      """
    case .pixels(let width, let height, let most):
      """
      a picture of \(width) x \(height) pixels is too large; \(most) are the most that are drawn, choose \
      a smaller scale
      """
    case .measure(let name, let value, let expected):
      "\(name): expected \(expected), got \(value)"
    case .depth(let most):
      "groups are nested more than \(most) deep; put their children into fewer groups"
    case .character(let character, let text):
      "text \"\(text)\": holds \(character.named), which cannot be written; leave it out"
    case .cairo(let reason): "Cairo: \(reason)"
    case .font(let reason): reason.description
    case .picture(let reason): reason.description
    }
  }
}
