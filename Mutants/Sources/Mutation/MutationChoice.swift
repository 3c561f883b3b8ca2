/// Chooses some of all changes, the same for the same seed: as many of each kind, and of each module a number
/// that grows with the square root of its size, so that neither large nor small ones are passed over.
///
///     var choice = MutationChoice(among: mutations, seed: 1)
///     let ten = (0..<10).compactMap { _ in choice.next() }
public struct MutationChoice: Sendable {
  /// What is left of a module's changes.
  private struct Share {
    let module: String
    let weight: Double
    var waiting: [Mutation.Kind: [Mutation]]
    /// How many changes have been asked for.
    var given = 0
  }

  private var shares: [Share]
  /// The ranges that have been given out, by file.
  private var taken: [String: [Range<Int>]] = [:]

  /// Puts changes in a random order, that of each module by itself: what becomes of other modules, or that
  /// there are any, changes nothing.
  ///
  /// - Parameters:
  ///   - mutations: the changes; their order is a part of the seed.
  ///   - seed: the seed.
  public init(among mutations: [Mutation], seed: UInt64) {
    let modules = Dictionary(grouping: mutations, by: \.module).sorted { $0.key < $1.key }
    shares = modules.map { module, mutations in
      var random = SplitMix(state: seed ^ Self.digest(of: module))
      var waiting = Dictionary(grouping: mutations, by: \.kind)
      for kind in Mutation.Kind.allCases { waiting[kind]?.shuffle(using: &random) }
      return Share(
        module: module, weight: Double(mutations.count).squareRoot(), waiting: waiting)
    }
  }

  /// A number for a name; FNV-1a (<https://www.rfc-editor.org/rfc/rfc9923>), which is the same on every run.
  private static func digest(of name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }

  /// The next change, of the module and the kind whose turn it is; nil when all have been given out. It overlaps
  /// none before it.
  public mutating func next() -> Mutation? {
    let order = shares.indices.sorted { one, other in
      (Double(shares[one].given) / shares[one].weight, one)
        < (Double(shares[other].given) / shares[other].weight, other)
    }
    let kinds = Mutation.Kind.allCases
    for index in order {
      for _ in kinds {
        let kind = kinds[shares[index].given % kinds.count]
        shares[index].given += 1
        if let mutation = take(kind, from: index) { return mutation }
      }
    }
    return nil
  }

  /// Another change of the module and the kind of one that could not be made, and that others may overlap now;
  /// nil when there is none.
  public mutating func replacement(for mutation: Mutation) -> Mutation? {
    taken[mutation.file]?.removeAll { $0 == mutation.range }
    let index = shares.firstIndex { $0.module == mutation.module }
    return index.flatMap { take(mutation.kind, from: $0) }
  }

  private mutating func take(_ kind: Mutation.Kind, from index: Int) -> Mutation? {
    while let mutation = shares[index].waiting[kind]?.popLast() {
      guard !taken[mutation.file, default: []].contains(where: mutation.range.overlaps) else {
        continue
      }
      taken[mutation.file, default: []].append(mutation.range)
      return mutation
    }
    return nil
  }
}
