/// The keys that a mapping of the file may have.
protocol FileKey: RawRepresentable<String>, CaseIterable, Hashable, Sendable {}

/// A mapping whose keys are known.
struct FileSection<Key: FileKey> {
  /// The mapping.
  let value: FileValue
  private let values: [Key: FileValue]

  /// - Parameters:
  ///   - value: the mapping.
  ///   - members: its members by their keys; others than those of `Key` are passed over.
  init(value: FileValue, members: [String: FileValue]) {
    self.value = value
    values = Dictionary(
      Key.allCases.compactMap { key in members[key.rawValue].map { (key, $0) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The value of a key; nil where it is missing or nothing stands there.
  subscript(key: Key) -> FileValue? { values[key] }

  /// The keys that are there, in the order of `Key`.
  var keys: [Key] { Key.allCases.filter { values[$0] != nil } }
}
