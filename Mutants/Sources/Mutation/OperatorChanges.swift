/// What operators are mistaken for.
enum OperatorChanges {
  /// The operators that may stand in the place of one.
  static func of(_ operator: String) -> [(kind: Mutation.Kind, other: String)] {
    all[`operator`] ?? []
  }

  private static let all: [String: [(Mutation.Kind, String)]] = {
    let arithmetic = [
      "+": ["-"], "-": ["+"], "*": ["/"], "/": ["*"], "%": ["/"], "&+": ["&-"], "&-": ["&+"],
      "&*": ["&+"], "<<": [">>"], ">>": ["<<"], "&": ["|"], "|": ["&"], "^": ["&"], "+=": ["-="],
      "-=": ["+="], "*=": ["/="], "/=": ["*="],
    ]
    let comparison = [
      "<": ["<=", ">="], "<=": ["<", ">"], ">": [">=", "<="], ">=": [">", "<"], "==": ["!="],
      "!=": ["=="], "===": ["!=="], "!==": ["==="], ".<": [".<="], ".<=": [".<"], ".>": [".>="],
      ".>=": [".>"],
    ]
    let condition = ["&&": ["||"], "||": ["&&"]]
    var all: [String: [(Mutation.Kind, String)]] = [:]
    for (kind, changes) in [
      (Mutation.Kind.arithmetic, arithmetic), (.comparison, comparison), (.condition, condition),
    ] {
      for (name, others) in changes { all[name] = others.map { (kind, $0) } }
    }
    return all
  }()
}
