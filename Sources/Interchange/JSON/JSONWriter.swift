/// Lays out JSON for readers: what fits stands on one line, and so does an array of numbers or texts, such as a row of
/// a kernel, however long.
struct JSONWriter {
  private var text = ""

  /// How much stands on a line where there is a choice.
  private static let lineLength = 100

  private static let step = "  "

  /// The text of a node, which ends with its line.
  static func text(of node: JSONNode) -> String {
    var writer = JSONWriter()
    writer.writeLines(of: node, indentation: "")
    return writer.text + "\n"
  }

  private mutating func write(_ node: JSONNode, indentation: String) {
    if let line = Self.line(of: node, room: Self.lineLength - indentation.count) {
      text += line
    } else {
      writeLines(of: node, indentation: indentation)
    }
  }

  private mutating func writeLines(of node: JSONNode, indentation: String) {
    let inner = indentation + Self.step
    switch node.content {
    case .unset: text += "null"
    case .scalar(let scalar): text += scalar
    case .scalars(let scalars): text += "[\(scalars.joined(separator: ", "))]"
    case .array(let elements):
      text += "["
      for (index, element) in elements.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + inner
        write(element, indentation: inner)
      }
      text += "\n\(indentation)]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        text += (index == 0 ? "\n" : ",\n") + "\(inner)\(JSONEscapes.quoted(member.key)): "
        write(member.value, indentation: inner)
      }
      text += "\n\(indentation)}"
    }
  }

  /// The node on one line, where it has room.
  private static func line(of node: JSONNode, room: Int) -> String? {
    let line: String
    switch node.content {
    case .unset: line = "null"
    case .scalar(let scalar): line = scalar
    case .scalars(let scalars):
      guard 2 * scalars.count <= room else { return nil }
      line = "[\(scalars.joined(separator: ", "))]"
    case .array(let elements):
      guard 2 * elements.count <= room else { return nil }
      var lines: [String] = []
      for element in elements {
        guard let line = self.line(of: element, room: room) else { return nil }
        lines.append(line)
      }
      line = "[\(lines.joined(separator: ", "))]"
    case .object(let members):
      guard 2 * members.count <= room else { return nil }
      var lines: [String] = []
      for member in members {
        guard let line = self.line(of: member.value, room: room) else { return nil }
        lines.append("\(JSONEscapes.quoted(member.key)): \(line)")
      }
      line = "{\(lines.joined(separator: ", "))}"
    }
    return line.utf8.count <= room ? line : nil
  }
}
