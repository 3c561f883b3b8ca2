/// The name that a misspelt one was probably meant to be; nil when none is near.
public func nearest(to name: String, among names: [String]) -> String? {
  nearestNames(to: name, among: names).first
}

/// The names that a misspelt one was probably meant to be, the nearest first, three at the most; none when
/// none is near.
public func nearestNames(to name: String, among names: [String]) -> [String] {
  // A third of a name may be wrong: enough for a slip of the finger, too little for another word.
  let limit = max(1, name.count / 3)
  let near = names.sorted().filter { abs($0.count - name.count) <= limit }
    .map { (name: $0, distance: editDistance(name, $0)) }.filter { $0.distance <= limit }
  guard let least = near.map(\.distance).min() else { return [] }
  // Names that are farther than the nearest are worth a word only if they are about as near.
  return Array(
    near.filter { $0.distance <= least + 1 }.sorted { $0.distance < $1.distance }.map(\.name)
      .prefix(mostNames))
}

/// More names are no help.
private let mostNames = 3

/// How many characters have to be inserted, removed, replaced or swapped with their neighbour to make
/// one name of the other: the distance of Damerau and Levenshtein, in its restricted form.
private func editDistance(_ first: String, _ second: String) -> Int {
  let (first, second) = (Array(first), Array(second))
  var rows = [Array(0...second.count)]
  for i in 0..<first.count {
    var row = [i + 1]
    for j in 0..<second.count {
      let isSame = first[i] == second[j]
      var best = min(rows[i][j + 1] + 1, row[j] + 1, rows[i][j] + (isSame ? 0 : 1))
      if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
        best = min(best, rows[i - 1][j - 1] + 1)
      }
      row.append(best)
    }
    rows.append(row)
  }
  return rows[first.count][second.count]
}
