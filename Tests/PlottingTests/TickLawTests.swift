import Foundation
import TestSupport
import Testing

@testable import Plotting

/// What holds of the ticks and the limits of every axis, whatever its ends and its data are.
@Suite struct TickLawTests {
  /// Numbers at which arithmetic ends.
  private static let edges: [Double] = [
    0, -0.0, 1, -1, 10, 0.1, 1e15, 1e16, 1e17, -1e17, 1e-15, 1e300, -1e300, 1e-300, 1e307, 1e308,
    .ulpOfOne, .pi, .leastNonzeroMagnitude, -.leastNonzeroMagnitude, .leastNormalMagnitude,
    .greatestFiniteMagnitude, -.greatestFiniteMagnitude, .infinity, -.infinity, .nan,
    253_402_300_799, -62_135_596_800, 9_007_199_254_740_992, 9.223372036854775e18,
  ]

  /// More marks than any axis has room for; Matplotlib's `Locator.MAXTICKS`.
  private static let most = 1001

  private func number(_ random: inout SplitMix) -> Double {
    switch Int.random(in: 0...4, using: &random) {
    case 0: return Self.edges.randomElement(using: &random) ?? 0
    case 1: return Double(bitPattern: random.next())
    case 2: return .random(in: -100...100, using: &random)
    case 3: return Double(Int.random(in: -1000...1000, using: &random))
    default:
      let magnitude = pow(10, Double.random(in: -320...308, using: &random))
      return Bool.random(using: &random) ? magnitude : -magnitude
    }
  }

  /// Two ends: any, equal, next to each other, or close to each other and far from 0.
  private func limits(_ random: inout SplitMix) -> Interval {
    let from = number(&random)
    switch Int.random(in: 0...5, using: &random) {
    case 0: return Interval(from: from, to: from)
    case 1: return Interval(from: from, to: from.nextUp)
    case 2: return Interval(from: from.nextUp, to: from)
    case 3: return Interval(from: from, to: from * (1 + .random(in: -1e-9...1e-9, using: &random)))
    default: return Interval(from: from, to: number(&random))
    }
  }

  private func scale(_ random: inout SplitMix) -> any Scale {
    switch Int.random(in: 0...9, using: &random) {
    case 0: LogScale()
    case 1: LogScale(base: number(&random))
    case 2: SymmetricLogScale()
    case 3:
      SymmetricLogScale(
        base: number(&random), linearThreshold: number(&random), linearScale: number(&random))
    case 4: DateScale(timeZone: Bool.random(using: &random) ? .gmt : .berlin)
    case 5: CategoryScale(["a", "b", "c"].prefix(.random(in: 0...3, using: &random)))
    case 6:
      TwoSlopeScale(from: number(&random), center: number(&random), to: number(&random))
    default: LinearScale()
    }
  }

  private func room(_ random: inout SplitMix) -> TickRoom {
    TickRoom(labels: [Int.min, 0, 1, 2, 5, 9, 40, 1000, .max].randomElement(using: &random) ?? 1)
  }

  private func check(_ ticks: Ticks, _ trial: Trial) {
    #expect(ticks.positions.count == ticks.labels.count, "\(trial)")
    #expect(ticks.positions.count + ticks.minor.count <= 10 * Self.most, "\(trial)")
    let places = ticks.positions + ticks.minor.map(\.position)
    let isFinite = places.allSatisfy(\.isFinite)
    #expect(isFinite, "\(trial): \(ticks)")
    let isAscending = zip(ticks.positions, ticks.positions.dropFirst()).allSatisfy { $0 < $1 }
    #expect(isAscending, "\(trial): \(ticks)")
  }

  @Test func ticksAreFewFiniteAndInOrderOrTheirLimitsRefused() {
    Trial.each("ticks", usually: 3000) { trial in
      let (scale, limits, room) = (
        scale(&trial.random), limits(&trial.random), room(&trial.random)
      )
      trial.input = "\(scale) \(limits) \(room)"
      do throws(PlotError) {
        try scale.check(limits, name: "x limits")
      } catch {
        #expect(!error.description.isEmpty, "\(trial)")
        return
      }
      let ticks = scale.ticks(in: limits, room: room)
      check(ticks, trial)
      let shown = ticks.inside(limits)
      let isInside = shown.positions.allSatisfy { Ticks.isInside($0, limits: limits) }
      #expect(isInside, "\(trial): \(ticks)")
    }
  }

  @Test func roundTicksAreFoundForAnyEnds() {
    Trial.each("auto-ticks", usually: 3000) { trial in
      let limits = limits(&trial.random)
      let bins = [Int.min, -1, 0, 1, 9, 100, .max].randomElement(using: &trial.random) ?? 1
      trial.input = "\(limits) \(bins)"
      check(.auto(from: limits.from, to: limits.to, maximumBins: bins), trial)
    }
  }

  /// Limits that are made for data are limits, on every scale that can be one.
  @Test func limitsAroundAnyDataAreLimits() {
    Trial.each("limits", usually: 3000) { trial in
      let scale = scale(&trial.random)
      let data = (0..<Int.random(in: 0...4, using: &trial.random)).map { _ in
        number(&trial.random)
      }
      let margin: Double = [0.0, 0.05, 1, 10].randomElement(using: &trial.random) ?? 0
      let sticky = data.prefix(.random(in: 0...1, using: &trial.random)).filter(\.isFinite)
      trial.input = "\(scale) \(data) \(margin) \(sticky)"
      // A scale whose own parameters make no axis has no limits.
      guard (try? scale.check(Interval(from: 1, to: 2), name: "x limits")) != nil else { return }
      let limits = scale.limits(around: DataExtent(of: data, sticky: sticky), margin: margin)
      do throws(PlotError) {
        try scale.check(limits, name: "x limits")
      } catch {
        Issue.record("\(trial): \(limits): \(error)")
      }
    }
  }
}

extension TimeZone {
  /// A zone whose clocks change twice a year.
  fileprivate static let berlin = TimeZone(identifier: "Europe/Berlin") ?? .gmt
}
