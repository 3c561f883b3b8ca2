/// The scale of a second axis whose values follow from those of the first: they stand where the first
/// axis has them, with ticks at round values of their own.
struct ConvertedScale: Scale {
  let first: any Scale
  let conversion: Axis.Conversion
  /// What chooses the ticks.
  let ticks: any Scale

  func coordinate(of value: Double) -> Double {
    first.coordinate(of: conversion.invert(value))
  }

  func value(at coordinate: Double) -> Double {
    conversion.convert(first.value(at: coordinate))
  }

  func ticks(in limits: Interval, room: TickRoom) -> Ticks {
    ticks.ticks(in: limits, room: room)
  }
}
