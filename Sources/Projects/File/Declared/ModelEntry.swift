/// A model under a name.
///
///     file.models[0].kind  // .network(ModelDeclaration(hidden: [16, 16]))
public struct ModelEntry: Sendable, Equatable {
  /// The name that figures call the model by.
  public var name: String
  /// The name of the data that it learns.
  public var data: String
  /// What it is, and how it is trained.
  public var kind: ModelKind
  /// Where the file says so.
  public var position: FilePosition
}
