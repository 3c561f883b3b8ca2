/// The points that the TensorFlow playground makes, in the order of its draws.
struct Playground {
  private let noise: Double
  private var random: NumPyRandom

  /// The coordinates, x and y in turn.
  private var coordinates: [Double] = []

  /// The label or number of each point.
  private(set) var targets: [Double] = []

  init(noise: Double, seed: UInt32) {
    self.noise = noise
    self.random = NumPyRandom(seed: seed)
  }

  /// The points, samples x 2.
  var features: Matrix {
    get throws(TrainingError) {
      try Matrix(rows: targets.count, columns: 2, values: coordinates)
    }
  }

  private typealias Point = (x: Double, y: Double)

  private mutating func append(_ point: Point, target: Double) {
    coordinates.append(point.x)
    coordinates.append(point.y)
    targets.append(target)
  }

  private mutating func uniform(_ low: Double, _ high: Double) -> Double {
    random.randomSample() * (high - low) + low
  }

  /// A point in the square around zero that reaches so far.
  private mutating func square(_ reach: Double) -> Point {
    let x = uniform(-reach, reach)
    return (x, uniform(-reach, reach))
  }

  /// The point, moved by noise of up to `reach` times the noise in either direction.
  private mutating func moved(_ point: Point, reach: Double) -> Point {
    let shift = square(reach)
    return (point.x + shift.x * noise, point.y + shift.y * noise)
  }

  /// A normal number by the polar method, of whose pairs the playground uses one number only.
  private mutating func normal(mean: Double, variance: Double) -> Double {
    while true {
      let point = (x: 2 * random.randomSample() - 1, y: 2 * random.randomSample() - 1)
      let square = point.x * point.x + point.y * point.y
      // The playground would make NaN of a draw of zero.
      if square > 0, square <= 1 {
        let result = (-2 * DoubleMath.log(square) / square).squareRoot() * point.x
        return mean + variance.squareRoot() * result
      }
    }
  }

  private static func distance(_ a: Point, _ b: Point) -> Double {
    let (x, y) = (a.x - b.x, a.y - b.y)
    return (x * x + y * y).squareRoot()
  }
}

extension Playground {
  /// A disk, then a ring around it.
  mutating func makeCircle(samples: Int) {
    let radius = 5.0
    for (least, most) in [(0, radius * 0.5), (radius * 0.7, radius)] {
      for _ in 0..<samples - samples / 2 {
        let distance = uniform(least, most)
        let angle = uniform(0, 2 * .pi)
        let point = (x: distance * DoubleMath.sin(angle), y: distance * DoubleMath.cos(angle))
        let seen = moved(point, reach: radius)
        append(point, target: Self.distance(seen, (0, 0)) < radius * 0.5 ? 1 : -1)
      }
    }
  }

  /// Four squares with gaps between them.
  mutating func makeXOR(samples: Int) {
    let padding = 0.3
    for _ in 0..<samples {
      var point = square(5)
      point.x += point.x > 0 ? padding : -padding
      point.y += point.y > 0 ? padding : -padding
      let seen = moved(point, reach: 5)
      append(point, target: seen.x * seen.y >= 0 ? 1 : -1)
    }
  }

  /// Two clusters, one after the other.
  mutating func makeGaussians(samples: Int) {
    // Noise from 0 to 0.5 makes variances from 0.5 to 4.
    let share = noise / 0.5
    let variance = 0.5 * (1 - share) + 4 * share
    for (center, label) in [(2.0, 1.0), (-2, -1)] {
      for _ in 0..<samples - samples / 2 {
        let x = normal(mean: center, variance: variance)
        append((x, normal(mean: center, variance: variance)), target: label)
      }
    }
  }

  /// Two arms, one after the other.
  mutating func makeSpiral(samples: Int) {
    let half = Double(samples) / 2
    for (turn, label) in [(0, 1.0), (Double.pi, -1)] {
      for index in 0..<samples - samples / 2 {
        let radius = Double(index) / half * 5
        let turns: Double = 1.75 * Double(index) / half
        let angle = turns * 2 * Double.pi + turn
        let x = radius * DoubleMath.sin(angle) + uniform(-1, 1) * noise
        let y = radius * DoubleMath.cos(angle) + uniform(-1, 1) * noise
        append((x, y), target: label)
      }
    }
  }

  /// A plane through zero.
  mutating func makePlane(samples: Int) {
    for _ in 0..<samples {
      let point = square(6)
      let seen = moved(point, reach: 6)
      let share = (seen.x + seen.y + 10) / 20
      append(point, target: -(1 - share) + share)
    }
  }

  /// Hills and hollows, of which the one counts that stands out most.
  mutating func makeHills(samples: Int) {
    for _ in 0..<samples {
      let point = square(6)
      let seen = moved(point, reach: 6)
      var target = 0.0
      for hill in Self.hills {
        let height = hill.sign * (1 - min(Self.distance(seen, hill.top) / 2, 1))
        if height.magnitude > target.magnitude { target = height }
      }
      append(point, target: target)
    }
  }

  private static let hills: [(top: Point, sign: Double)] = [
    ((-4, 2.5), 1), ((0, 2.5), -1), ((4, 2.5), 1),
    ((-4, -2.5), -1), ((0, -2.5), 1), ((4, -2.5), -1),
  ]
}
