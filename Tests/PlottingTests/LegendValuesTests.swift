import Testing

@testable import Plotting

@Suite struct LegendValuesTests {
  /// What Matplotlib 3.8.0's `legend_elements` makes of a scatter coloured by data in viridis.
  private struct Fixture: Decodable {
    let name: String
    let data: [Double]
    let choice: String
    let numbers: [Double]
    let labels: [String]
    let colors: [[Double]]
  }

  private func choice(of fixture: Fixture) -> LegendValues.Choice {
    switch fixture.choice {
    case "all": .all
    case "values": .values(fixture.numbers)
    case "about": .about(Int(fixture.numbers[0]))
    default: .automatic
    }
  }

  @Test func valuesAndLabelsAreThoseOfMatplotlib() throws {
    let fixtures = try ScaleSamples.decoded("legendValues", as: [Fixture].self)
    #expect(fixtures.count == 10)
    for fixture in fixtures {
      let scale = ColorScale(around: fixture.data)
      let choice = choice(of: fixture)
      let entries = scale.legendEntries(for: fixture.data, choice)
      #expect(entries.map(\.label) == fixture.labels, "\(fixture.name)")
      guard fixture.data.count > 1 else { continue }
      let colors = LegendValues(of: fixture.data, choice).values.map(scale.color(of:))
      #expect(
        colors.map { [$0.red, $0.green, $0.blue, $0.alpha] } == fixture.colors, "\(fixture.name)")
    }
  }

  @Test func greatValuesKeepTheirPowerOfTen() {
    #expect(
      LegendValues(of: [1e7, 2.5e7]).labels == [#"$1.0\times10^{7}$"#, #"$2.5\times10^{7}$"#])
    #expect(LegendValues(of: [-1e-7, 0]).labels == [#"$-1\times10^{-7}$"#, #"$0\times10^{-7}$"#])
  }

  @Test func nothingHasNoEntries() {
    #expect(LegendValues(of: []).values.isEmpty)
    #expect(LegendValues(of: [.nan, .infinity], .about(3)).labels.isEmpty)
    for count in [-5, 0, 1, .max] {
      #expect(LegendValues(of: [0, 1], .about(count)).values.count < 200)
    }
  }

  @Test func aFormatWritesTheLabels() {
    let values = LegendValues(of: [1, 2]) { "\(Int($0)) epochs" }
    #expect(values.labels == ["1 epochs", "2 epochs"])
  }

  // MARK: In a legend

  @Test func axesAndFigureNameThem() throws {
    let losses = [0.5, 1, 2]
    let colors = ColorScale(around: losses)
    let entries = colors.legendEntries(for: losses)
    let axes = Axes { Scatter([Point(0, 0)], color: .red, label: "a mark") }
      .legend(.upperRight, entries: entries)
    let fonts = try FontFamily.dejaVuSans()
    let layout = try Figure { axes }.layout(fonts: fonts).axes[0]
    #expect(layout.legend?.entries.map(\.text.text) == ["0.5", "1.0", "2.0"])
    let handles = layout.legend?.entries.flatMap(\.handleNodes).compactMap { node -> Color? in
      if case .markers(let markers) = node { return markers.fill }
      return nil
    }
    #expect(handles == losses.map(colors.paint(of:)))
    let shared = try Figure { axes }.legend().layout(fonts: fonts)
    #expect(shared.legend?.entries.map(\.text.text) == ["0.5", "1.0", "2.0"])
    let own = try Figure { axes }.legend(entries: Array(entries.prefix(1))).layout(fonts: fonts)
    #expect(own.legend?.entries.map(\.text.text) == ["0.5"])
  }

  @Test func mistakesInTheirTextsAreFound() {
    let entries = [LegendEntry(label: "$x^2^3$", handle: .disc(.red))]
    #expect(throws: PlotError.self) {
      try Figure { Axes {}.legend(.best, entries: entries) }
    }
    #expect(throws: PlotError.self) {
      try Figure { Axes {} }.legend(entries: entries).layout(fonts: try .dejaVuSans())
    }
  }

  @Test func discsHaveTheAreaOfAScatter() throws {
    let frame = Rect(x: 0, y: 0, width: 28, height: 10)
    for (size, radius) in [(nil, 3.0), (100, 5)] as [(Double?, Double)] {
      let measures = DrawingMeasures(pixelsPerInch: 72)
      let nodes = LegendHandle.disc(.red, size: size).nodes(frame, measures)
      guard case .markers(let markers)? = nodes.first else {
        Issue.record("no disc")
        return
      }
      #expect(markers.shape == .circle(radius: radius))
      #expect(markers.positions == [Point(14.5, 5.5)])
    }
  }
}
