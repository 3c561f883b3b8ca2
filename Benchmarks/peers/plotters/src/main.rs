//! Draws one of the pictures of the table with plotters: plotters-pictures NAME FILE

use plotters::coord::Shift;
use plotters::prelude::*;
use std::error::Error;

const SIZE: (u32, u32) = (640, 480);

/// The points of Samples.swift: additive recurrences, modulo 1.
fn cloud(count: usize) -> impl Iterator<Item = (f64, f64)> {
    (0..count).map(|index| {
        let index = index as f64;
        ((index * 0.7548776662466927) % 1.0, (index * 0.5698402909980532) % 1.0)
    })
}

fn draw<B: DrawingBackend>(
    area: DrawingArea<B, Shift>, count: usize, alpha: f64,
) -> Result<(), Box<dyn Error>>
where
    B::ErrorType: 'static,
{
    area.fill(&WHITE)?;
    // Without a mesh, which needs a library for fonts: the points are what is measured.
    let mut chart = ChartBuilder::on(&area).margin(40).build_cartesian_2d(-0.05..1.05, -0.05..1.05)?;
    let color = RGBColor(0x1F, 0x77, 0xB4).mix(alpha);
    chart.draw_series(cloud(count).map(|point| Circle::new(point, 4, color.filled())))?;
    area.present()?;
    Ok(())
}

fn main() -> Result<(), Box<dyn Error>> {
    let words: Vec<String> = std::env::args().collect();
    let (name, file) = (&words[1], &words[2]);
    let count: usize = name.split('-').nth(1).ok_or("no count")?.parse()?;
    let alpha = if name.contains("translucent") { 0.05 } else { 1.0 };
    if file.ends_with(".svg") {
        draw(SVGBackend::new(file, SIZE).into_drawing_area(), count, alpha)
    } else {
        draw(BitMapBackend::new(file, SIZE).into_drawing_area(), count, alpha)
    }
}
