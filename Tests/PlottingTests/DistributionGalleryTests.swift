import FigureTesting
import Testing

@testable import Plotting

/// Each behaviour of marks that show distributions in a picture of its own.
@Suite struct DistributionGalleryTests {
  private let sample = TestSample.bell
  private let groups: SampleGroups = [
    "a": TestSample.bell, "b": TestSample.bell(30, seed: 7, mean: 1, deviation: 0.5),
    "c": TestSample.few.map { $0 / 3 },
  ]

  // MARK: Histograms

  @Test func histogram() throws {
    let figure = try smallFigure { Axes { Histogram(sample) } }
    expectFigure(figure, matches: "histogram")
  }

  @Test func overlaidHistograms() throws {
    let other = TestSample.bell(300, seed: 3, mean: 1, deviation: 0.6)
    let bins = try HistogramBins.auto.common(to: sample, other)
    let figure = try smallFigure(width: 3) {
      Axes {
        Histogram(sample, bins: bins, alpha: 0.5, label: "before")
        Histogram(other, bins: bins, alpha: 0.5, label: "after")
      }
      .legend(.best)
    }
    expectFigure(figure, matches: "overlaid-histograms")
  }

  @Test func histogramsOfSteps() throws {
    let figure = try smallFigure(width: 3) {
      Axes {
        Histogram(
          sample, isDensity: true, style: .stepFilled, edgeColor: .black, color: .lightBlue,
          label: "filled")
        Histogram(sample, bins: 20, isDensity: true, style: .step, color: .red, label: "step")
      }
      .legend(.best)
    }
    expectFigure(figure, matches: "histograms-of-steps")
  }

  @Test func cumulativeHistograms() throws {
    let figure = try smallFigure {
      Axes {
        Histogram(sample, isDensity: true, cumulation: .upwards, relativeWidth: 0.8)
        Histogram(sample, bins: 40, isDensity: true, cumulation: .downwards, style: .step)
      }
    }
    expectFigure(figure, matches: "cumulative-histograms")
  }

  @Test func histogramOnALogarithmicAxis() throws {
    let figure = try smallFigure {
      Axes(x: "", y: Axis(scale: LogScale())) {
        Histogram(TestSample.skewed, bins: 15, edgeColor: .white)
        Histogram(TestSample.skewed.map { 1.2 - $0 }, bins: 15, style: .step)
      }
    }
    expectFigure(figure, matches: "histogram-on-a-logarithmic-axis")
  }

  @Test func horizontalHistogramOfUnevenBins() throws {
    let figure = try smallFigure {
      Axes {
        Histogram(
          sample, bins: [-3, -1, -0.5, 0, 0.25, 3], isDensity: true, orientation: .horizontal,
          edgeColor: .black)
      }
    }
    expectFigure(figure, matches: "horizontal-histogram")
  }

  // MARK: Boxes and violins

  @Test func boxPlot() throws {
    let figure = try smallFigure { Axes { BoxPlot(groups) } }
    expectFigure(figure, matches: "box-plot")
  }

  @Test func filledNotchedBoxesWithMeans() throws {
    let figure = try smallFigure {
      Axes {
        BoxPlot(
          groups, isNotched: true, means: .marker, colors: [.skyBlue, .lightGreen])
      }
    }
    expectFigure(figure, matches: "filled-notched-boxes")
  }

  @Test func horizontalBoxesWithLinesAtTheMeans() throws {
    let figure = try smallFigure {
      Axes {
        BoxPlot(
          groups, whiskers: .percentiles(5, 95), means: .line, showsCaps: false, width: 0.6,
          orientation: .horizontal)
      }
    }
    expectFigure(figure, matches: "horizontal-boxes")
  }

  @Test func violins() throws {
    let figure = try smallFigure { Axes { Violin(groups) } }
    expectFigure(figure, matches: "violins")
  }

  @Test func horizontalViolinsWithMediansAndQuantiles() throws {
    let figure = try smallFigure {
      Axes {
        Violin(
          groups, bandwidth: .factor(0.2), width: 0.9, showsExtrema: false, showsMedians: true,
          quantiles: [0.25, 0.75], orientation: .horizontal, colors: [.red, .green, .blue])
      }
    }
    expectFigure(figure, matches: "horizontal-violins")
  }

  @Test func boxesAndViolinsOnAFallingLogarithmicAxis() throws {
    let losses: SampleGroups = [
      "a": TestSample.skewed.map { 0.01 + $0 }, "b": TestSample.few, "c": [0.5],
      "d": [-1, 0, 1, 2],
    ]
    let axis = Axis(scale: LogScale(), limits: Interval(from: 20, to: 0.005))
    let figure = try smallFigure(width: 3) {
      Axes(x: "", y: axis) {
        Violin(losses)
        BoxPlot(losses, colors: [.white])
      }
    }
    expectFigure(figure, matches: "boxes-on-a-logarithmic-axis")
  }

  // MARK: Discs and shares

  @Test func strips() throws {
    let figure = try smallFigure {
      Axes { StripPlot(groups, size: 9, colors: Array(Color.cycle), alpha: 0.6) }
    }
    expectFigure(figure, matches: "strips")
  }

  @Test func swarms() throws {
    let figure = try smallFigure(width: 3) {
      Axes { SwarmPlot(groups, size: 9, edgeColor: .white, edgeWidth: 0.5) }
    }
    expectFigure(figure, matches: "swarms")
  }

  @Test func aHorizontalSwarmOverABox() throws {
    let figure = try smallFigure {
      Axes {
        BoxPlot(groups, showsOutliers: false, orientation: .horizontal)
        SwarmPlot(groups, size: 4, orientation: .horizontal, alpha: 0.5)
      }
    }
    expectFigure(figure, matches: "swarm-over-a-box")
  }

  @Test func empiricalDistributions() throws {
    let figure = try smallFigure(width: 3) {
      Axes {
        EmpiricalDistribution(sample, label: "share below")
        EmpiricalDistribution(
          TestSample.few.map { $0 / 4 }, isComplementary: true, label: "share above")
      }
      .legend(.best)
    }
    expectFigure(figure, matches: "empirical-distributions")
  }
}
