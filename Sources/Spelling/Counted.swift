/// A number with what it counts, such as "1 figure" and "37 figures".
package func counted(_ count: Int, _ noun: String) -> String {
  "\(count) \(noun)\(count == 1 ? "" : "s")"
}
