/// `count` numbers at equal distances from `first` to `last`: `numpy.linspace`.
///
/// Without its end, `last` is where a number after the last would stand.
func linspace(from first: Double, to last: Double, count: Int, endpoint: Bool = true) -> [Double] {
  let intervals = endpoint ? count - 1 : count
  guard intervals > 0 else { return [Double](repeating: first, count: max(count, 0)) }
  let step = (last - first) / Double(intervals)
  return (0..<count).map { index in
    endpoint && index == count - 1 ? last : Double(index) * step + first
  }
}
