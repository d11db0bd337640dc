//! Plots as SVG: nanoseconds a record by the size of the batch, both axes logarithmic.

use crate::figures::{grouped, number};
use crate::row::{Path, Row};
use crate::scenario::Scenario;
use plotters::coord::Shift;
use plotters::prelude::*;

/// Width and height of a panel in pixels.
const PANEL: (u32, u32) = (680, 440);

/// Colours that those who don't see all colours tell apart (Okabe and Ito, 2008).
const COLOURS: [RGBColor; 7] = [
    RGBColor(0, 114, 178),
    RGBColor(213, 94, 0),
    RGBColor(0, 158, 115),
    RGBColor(204, 121, 167),
    RGBColor(230, 159, 0),
    RGBColor(86, 180, 233),
    RGBColor(0, 0, 0),
];

/// The points of one device.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Its name.
    pub name: String,
    /// Records of a batch and nanoseconds a record, rising by the first.
    pub points: Vec<(f64, f64)>,
}

/// One kernel.
#[derive(Clone, Debug, PartialEq)]
pub struct Panel {
    /// Its title.
    pub title: String,
    /// The devices.
    pub series: Vec<Series>,
}

/// A plot that can't be drawn.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("can't draw the plot: {0}")]
pub struct PlotError(String);

/// A panel for each kernel of which batches of several sizes were measured.
pub fn panels(rows: &[Row]) -> Vec<Panel> {
    let mut panels: Vec<Panel> = Vec::new();
    for row in rows {
        let key = &row.key;
        let offline = matches!(key.path, Path::Device | Path::Pipeline)
            && key.class == "measured"
            && key.scenario == Scenario::Offline;
        let Some(nanos) = row.ns_per_record.filter(|_| offline) else { continue };
        if panels.last().is_none_or(|panel| panel.title != key.kernel) {
            panels.push(Panel { title: key.kernel.clone(), series: Vec::new() });
        }
        let series = &mut panels.last_mut().expect("one was pushed").series;
        let point = (key.records as f64, nanos);
        match series.iter_mut().find(|s| s.name == key.device) {
            Some(series) => series.points.push(point),
            None => series.push(Series { name: key.device.clone(), points: vec![point] }),
        }
    }
    for series in panels.iter_mut().flat_map(|panel| &mut panel.series) {
        series.points.sort_by(|a, b| a.0.total_cmp(&b.0));
    }
    panels.retain(|panel| panel.series.iter().any(|series| series.points.len() > 1));
    panels
}

/// The panels as one SVG document, two beside each other.
///
/// # Errors
/// [`PlotError`] in the words of the drawing library.
pub fn svg(panels: &[Panel]) -> Result<String, PlotError> {
    let mut text = String::new();
    let columns = panels.len().clamp(1, 2);
    let rows = panels.len().div_ceil(columns).max(1);
    let size = (PANEL.0 * columns as u32, PANEL.1 * rows as u32); // a few of each
    let error = |e: &dyn std::fmt::Display| PlotError(e.to_string());
    {
        let root = SVGBackend::with_string(&mut text, size).into_drawing_area();
        root.fill(&WHITE).map_err(|e| error(&e))?;
        for (area, panel) in root.split_evenly((rows, columns)).iter().zip(panels) {
            draw(area, panel).map_err(|e| error(&e))?;
        }
        root.present().map_err(|e| error(&e))?;
    }
    Ok(text)
}

/// A number at an axis: a power of ten, or near one.
fn tick(value: &f64) -> String {
    if *value < 0.995 { number(*value) } else { grouped(value.round() as u64) }
}

fn draw<'a>(
    area: &DrawingArea<SVGBackend<'a>, Shift>,
    panel: &Panel,
) -> Result<(), DrawingAreaErrorKind<<SVGBackend<'a> as DrawingBackend>::ErrorType>> {
    let points = || panel.series.iter().flat_map(|series| &series.points);
    let bounds = |of: fn(&(f64, f64)) -> f64| {
        let (low, high) = points().map(of).fold((f64::INFINITY, 0.0f64), |(l, h), v| (l.min(v), h.max(v)));
        (low / 1.5, high * 1.5)
    };
    let ((left, right), (bottom, top)) = (bounds(|p| p.0), bounds(|p| p.1));
    let font = ("sans-serif", 14).into_font();
    let mut chart = ChartBuilder::on(area)
        .caption(&panel.title, ("sans-serif", 19))
        .margin(14)
        .x_label_area_size(44)
        .y_label_area_size(72)
        .build_cartesian_2d((left..right).log_scale(), (bottom..top).log_scale())?;
    chart
        .configure_mesh()
        .x_desc("records of a batch")
        .y_desc("nanoseconds a record")
        .x_label_formatter(&tick)
        .y_label_formatter(&tick)
        .axis_desc_style(font.clone())
        .label_style(font.clone())
        .light_line_style(RGBColor(240, 240, 240))
        .bold_line_style(RGBColor(215, 215, 215))
        .draw()?;
    for (series, colour) in panel.series.iter().zip(COLOURS.into_iter().cycle()) {
        let line =
            chart.draw_series(LineSeries::new(series.points.iter().copied(), colour.stroke_width(2)))?;
        line.label(&series.name)
            .legend(move |(x, y)| PathElement::new(vec![(x, y), (x + 22, y)], colour.stroke_width(2)));
        chart.draw_series(series.points.iter().map(|&point| Circle::new(point, 3, colour.filled())))?;
    }
    chart
        .configure_series_labels()
        .position(SeriesLabelPosition::UpperRight)
        .background_style(WHITE.mix(0.85))
        .border_style(RGBColor(200, 200, 200))
        .label_font(font)
        .draw()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn panel(title: &str) -> Panel {
        let points = |factor: f64| [1.0, 100.0, 1e6].map(|x| (x, factor * (1000.0 / x + 1.0))).to_vec();
        let series = |name: &str, factor| Series { name: name.to_owned(), points: points(factor) };
        Panel { title: title.to_owned(), series: vec![series("cpu", 1.0), series("gpu:0", 50.0)] }
    }

    #[test]
    fn a_plot_names_its_kernels_devices_and_axes() {
        let text = svg(&[panel("first"), panel("second"), panel("third")]).unwrap();
        assert!(text.starts_with("<svg") && text.trim_end().ends_with("</svg>"));
        for part in ["first", "second", "third", "cpu", "gpu:0", "records of a batch", "nanoseconds a record"]
        {
            assert!(text.contains(part), "{part}");
        }
        assert_eq!(text.matches("<circle").count(), 18, "a point for each size and device");
        assert!(svg(&[]).unwrap().contains("<svg"), "no panel is no error");
    }
}
