import Mustache

/// What a template is given: values under names.
///
/// The one list of fields says both which names a template may use, so that a misspelt one is found
/// before anything is rendered, and what they stand for.
///
///     struct Link: TemplateData {
///       let path: String
///       static let fields: [TemplateField<Link>] = [.text("path") { $0.path }]
///     }
protocol TemplateData: MustacheParent, Sendable {
  static var fields: [TemplateField<Self>] { get }
}

extension TemplateData {
  /// The value under a name, as swift-mustache asks for it.
  func child(named name: String) -> Any? {
    Self.fields.first { $0.name == name }?.value(self)
  }

  /// The names a template may use and their kinds.
  static var shape: TemplateShape {
    TemplateShape(
      kinds: Dictionary(fields.map { ($0.name, $0.kind) }, uniquingKeysWith: { first, _ in first }))
  }
}

/// A name of a template's data.
struct TemplateField<Root>: Sendable {
  let name: String
  /// Asked for when a template is checked; made anew each time, because lookups go without it.
  var kind: TemplateKind { makeKind() }
  private let makeKind: @Sendable () -> TemplateKind
  fileprivate let value: @Sendable (Root) -> Any

  private init(
    name: String, kind: @escaping @Sendable @autoclosure () -> TemplateKind,
    value: @escaping @Sendable (Root) -> Any
  ) {
    self.name = name
    makeKind = kind
    self.value = value
  }

  /// A text. One that is absent or empty is false in a section.
  static func text(_ name: String, _ text: @escaping @Sendable (Root) -> String?) -> Self {
    Self(name: name, kind: .text) { root in
      guard let text = text(root), !text.isEmpty, RenderBudget.current?.allows(text) ?? true
      else { return AbsentValue() }
      return text
    }
  }

  /// A number, or nothing.
  static func number(_ name: String, _ number: @escaping @Sendable (Root) -> Int?) -> Self {
    .text(name) { root in number(root).map(String.init) }
  }

  /// Something that is true or false.
  static func flag(_ name: String, _ flag: @escaping @Sendable (Root) -> Bool) -> Self {
    Self(name: name, kind: .flag) { flag($0) }
  }

  /// A value with names of its own, or nothing.
  static func object<Value: TemplateData>(
    _ name: String, _ value: @escaping @Sendable (Root) -> Value?
  ) -> Self {
    Self(name: name, kind: .object(Value.shape)) { root in
      guard let value = value(root) else { return AbsentValue() }
      return value
    }
  }

  /// Values with names of their own, one after the other.
  static func list<Element: TemplateData>(
    _ name: String, _ values: @escaping @Sendable (Root) -> [Element]
  ) -> Self {
    Self(name: name, kind: .list(Element.shape)) { root in
      let values = values(root)
      return RenderBudget.current?.allows(elements: values.count) ?? true ? values : []
    }
  }
}

/// The names that stand for something at some place of a template.
struct TemplateShape: Sendable, Hashable {
  let kinds: [String: TemplateKind]
}

/// What a name stands for.
indirect enum TemplateKind: Sendable, Hashable {
  case text
  case flag
  case object(TemplateShape)
  case list(TemplateShape)
}

/// A value that is not there. Were it nil, swift-mustache would look for the name further out.
private struct AbsentValue: MustacheCustomRenderable {
  var renderText: String { "" }
  var isNull: Bool { true }
}
