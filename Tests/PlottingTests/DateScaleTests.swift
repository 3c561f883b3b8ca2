import Foundation
import TestSupport
import Testing

@testable import Plotting

@Suite("Scale of dates")
struct DateScaleTests {
  /// Axes worked out with Matplotlib 3.8.0; in seconds, where that counts days.
  struct Fixture: Decodable {
    struct Axis: Decodable {
      var zone: String
      var from: Double
      var to: Double
      var ticks: [Double]
      var labels: [String]
      var offset: String
    }
    struct Autoscaled: Decodable {
      var data: [Double]
      var margin: Double
      var sticky: [Double]
      var from: Double
      var to: Double
    }
    var ticks: [Axis]
    var limits: [Autoscaled]
  }

  @Test("Ticks and labels are Matplotlib's")
  func ticksMatchMatplotlib() throws {
    let axes = try ScaleSamples.decoded("dateScale", as: Fixture.self).ticks
    #expect(axes.count >= 300)
    for axis in axes {
      let comment: Comment = "\(axis.zone), \(axis.from) to \(axis.to)"
      let scale = DateScale(timeZone: try #require(TimeZone(identifier: axis.zone)))
      let ticks = scale.ticks(
        in: Interval(from: axis.from, to: axis.to), room: TickRoom(labels: 9))
      // A microsecond of 2024 has but two bits.
      let areClose =
        ticks.positions.count == axis.ticks.count
        && zip(ticks.positions, axis.ticks).allSatisfy { abs($0 - $1) <= 5e-7 }
      #expect(areClose, comment)
      #expect(ticks.labels == axis.labels, comment)
      #expect(ticks.offsetLabel == axis.offset, comment)
      #expect(ticks.minor.isEmpty)
    }
  }

  @Test("Limits are Matplotlib's")
  func limitsMatchMatplotlib() throws {
    let axes = try ScaleSamples.decoded("dateScale", as: Fixture.self).limits
    #expect(axes.count >= 20)
    for axis in axes {
      let limits = DateScale().limits(
        around: DataExtent(of: axis.data, sticky: axis.sticky), margin: axis.margin)
      #expect(ScaleSamples.areClose(limits.from, axis.from, share: 4e-16), "\(axis)")
      #expect(ScaleSamples.areClose(limits.to, axis.to, share: 4e-16), "\(axis)")
    }
  }

  /// Seconds since 1970 at a time in Greenwich.
  private func seconds(_ year: Int, _ month: Int, _ day: Int) throws -> Double {
    let time = try #require(CalendarTime(year: year, month: month, day: day))
    return Double(time.microseconds / CalendarTime.second)
  }

  @Test("January is labelled with its year, and then no year stands beside the axis")
  func months() throws {
    let ticks = DateScale().ticks(
      in: Interval(from: try seconds(2023, 11, 20), to: try seconds(2024, 5, 5)),
      room: TickRoom(labels: 9))
    #expect(ticks.labels == ["Dec", "2024", "Feb", "Mar", "Apr", "May"])
    #expect(ticks.offsetLabel.isEmpty)
  }

  @Test("Where clocks skip an hour, two ticks become one")
  func skippedHour() throws {
    let midnight = try seconds(2024, 3, 31) - 3600
    let scale = DateScale(timeZone: try #require(TimeZone(identifier: "Europe/Berlin")))
    let ticks = scale.ticks(
      in: Interval(from: midnight, to: midnight + 6 * 3600), room: TickRoom(labels: 9))
    #expect(ticks.labels == ["Mar-31", "01:00", "03:00", "04:00", "05:00", "06:00", "07:00"])
    #expect(ticks.positions.map { ($0 - midnight) / 3600 } == [0, 1, 2, 3, 4, 5, 6])
  }

  @Test("The calendar is Python's, to the day")
  func calendar() throws {
    #expect(try seconds(1970, 1, 1) == 0)
    #expect(try seconds(1, 1, 1) == -62_135_596_800)
    #expect(try seconds(9999, 12, 31) == 253_402_214_400)
    var (previous, day) = (try seconds(1896, 2, 27), 0)
    while day < 3000 {
      let next = try #require(CalendarTime(microseconds: Int(previous + 86_400) * 1_000_000))
      #expect(try seconds(next.year, next.month, next.day) == previous + 86_400)
      previous += 86_400
      day += 1
    }
    for (year, month, day) in [
      (2023, 2, 29), (1900, 2, 29), (2024, 4, 31), (0, 1, 1), (10_000, 1, 1),
    ] {
      #expect(CalendarTime(year: year, month: month, day: day) == nil)
    }
    #expect(CalendarTime(year: 2000, month: 2, day: 29)?.day == 29)
    #expect(CalendarTime(microseconds: .max) == nil)
    #expect(CalendarTime(microseconds: .min) == nil)
  }

  @Test("The calendar begins and ends with a microsecond")
  func endsOfTheCalendar() {
    let (first, end) = (-62_135_596_800_000_000, 253_402_300_800_000_000)
    #expect(CalendarTime(microseconds: first)?.year == 1)
    #expect(CalendarTime(microseconds: first - 1) == nil)
    #expect(CalendarTime(microseconds: end - 1)?.year == 9999)
    #expect(CalendarTime(microseconds: end) == nil)
  }

  @Test("Months are counted to the last day of shorter ones")
  func wholeMonths() throws {
    let from = try #require(CalendarTime(year: 2024, month: 1, day: 31))
    let to = { (month: Int, day: Int) in CalendarTime(year: 2024, month: month, day: day) }
    #expect(from.months(until: try #require(to(2, 28))) == 0)
    #expect(from.months(until: try #require(to(2, 29))) == 1)
    #expect(from.months(until: try #require(to(3, 30))) == 1)
    #expect(from.months(until: try #require(to(3, 31))) == 2)
    #expect(from.months(until: from) == 0)
  }

  @Test("Random axes have a few ascending ticks inside the limits")
  func randomAxes() throws {
    var generator = SplitMix(state: 7)
    let zones = try ["UTC", "Europe/Berlin", "Asia/Shanghai", "America/St_Johns"]
      .map { try #require(TimeZone(identifier: $0)) }
    for _ in 0..<1000 {
      let middle = Double.random(in: -5e9...3e10, using: &generator)
      let reach = pow(10, Double.random(in: -5...10.5, using: &generator))
      var limits = Interval(from: middle - reach, to: middle + reach)
      if Bool.random(using: &generator) { limits = Interval(from: limits.to, to: limits.from) }
      let zone = zones[Int.random(in: zones.indices, using: &generator)]
      let laws = ScaleLaws(scale: DateScale(timeZone: zone))
      laws.checkShares(in: limits)
      let ticks = laws.scale.ticks(in: limits, room: TickRoom(labels: 9))
      laws.checkPlaces(ticks.positions, in: limits, "\(zone) \(limits)")
      #expect(ticks.labels.count == ticks.positions.count)
      // Eleven seconds may have but two of five seconds.
      #expect((2...14).contains(ticks.positions.count), "\(zone) \(limits)")
    }
  }

  @Test("Hostile limits have few ticks or none")
  func hostile() {
    let more = [
      Interval(from: -62_135_596_800, to: 253_402_300_799), Interval(from: -1e11, to: 0),
      Interval(from: -62_135_596_800, to: -62_135_596_799), Interval(from: 1, to: 1 + 1e-7),
      Interval(from: 253_402_300_799, to: 253_402_300_800),
    ]
    let zones = [TimeZone.gmt, TimeZone(secondsFromGMT: 50_400), TimeZone(secondsFromGMT: -50_400)]
    for zone in zones.compactMap({ $0 }) {
      for limits in ScaleSamples.hostileLimits + more {
        let laws = ScaleLaws(scale: DateScale(timeZone: zone))
        let ticks = laws.scale.ticks(in: limits, room: TickRoom(labels: 9))
        laws.checkPlaces(ticks.positions, in: limits, "\(limits)")
        #expect(ticks.positions.count <= 14)
        #expect(ticks.labels.count == ticks.positions.count)
      }
    }
  }

  @Test("Limits that a margin brings together move apart by a thousandth")
  func collapsedLimits() {
    let limits = DateScale().limits(around: DataExtent(of: [0, 10]), margin: -0.5)
    #expect(limits == Interval(from: 4.995, to: 5.005))
  }

  @Test("Limits around any data are two different numbers")
  func limitsAroundAnything() {
    let greatest = Double.greatestFiniteMagnitude
    for extent in [
      DataExtent(), DataExtent(of: [greatest]), DataExtent(of: [-greatest, greatest]),
      DataExtent(of: [.nan]), DataExtent(range: -.infinity ... .infinity),
    ] {
      for margin in [0, 0.05, -0.5, 1e9, .infinity, .nan] {
        let limits = DateScale().limits(around: extent, margin: margin)
        #expect(throws: Never.self) { try limits.check("x limits") }
        #expect(limits.from < limits.to, "\(extent) \(margin)")
      }
    }
  }

  @Test("Where values are further apart than microseconds, ticks stand at different ones")
  func ticksOfNeighbors() {
    let scale = DateScale()
    for start in [253_402_300_799.0, -62_135_596_800] {
      let limits = Interval(from: start, to: start.nextUp)
      let places = scale.ticks(in: limits, room: TickRoom(labels: 5)).positions
      #expect(places == [start, start.nextUp])
    }
  }
}
