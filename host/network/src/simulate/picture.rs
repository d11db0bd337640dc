//! A picture of a small network as SVG: agents in a ring, their zones by colour and shape, cut edges dashed.

use super::detect::{CUT, Detector};
use super::graph::Network;
use super::partition::Split;
use accel_kernels::zone_update::Zone;
use maud::{Markup, PreEscaped, html};
use std::f64::consts::TAU;

/// The most agents of a picture: more can't be told apart.
pub const MOST_AGENTS: u32 = 1_000;

/// Width and height of the ring with its margin, and the height of the legend below it.
const SIZE: f64 = 900.0;
const LEGEND: f64 = 130.0;

/// Colours that those who don't see all colours tell apart (Okabe and Ito, 2008), by zone.
const COLOURS: [&str; 4] = ["#009e73", "#e69f00", "#d55e00", "#000000"];

const STYLE: &str = "text{font:14px system-ui,sans-serif;fill:#1c1c1c}.h{font-size:18px;font-weight:600}\
.up{fill:none;stroke:#9aa5ad;stroke-width:1}.cut{fill:none;stroke:#d55e00;stroke-width:1.4;stroke-dasharray:5 4}\
.apart{fill:none;stroke:#0072b2;stroke-width:1.2;stroke-dasharray:1.5 4}.part{fill:none;stroke:#0072b2;stroke-width:5}\
.injected{fill:none;stroke:#cc79a7;stroke-width:2}";

/// What is seen of a network after a round.
#[derive(Clone, Debug)]
pub struct Picture {
    round: u32,
    seed: u64,
    /// The number of each agent's zone.
    zones: Vec<u8>,
    /// Which agents are anomalous at some time.
    injected: Vec<bool>,
    edges: Vec<[u32; 2]>,
    split: Split,
}

impl Picture {
    /// The network after a round in which it is split.
    pub(crate) fn new(
        (round, seed): (u32, u64),
        network: &Network,
        split: Split,
        detector: &Detector<'_>,
    ) -> Self {
        let agents = || 0..network.agents();
        Self {
            round,
            seed,
            zones: agents().map(|a| detector.zone(a) as u8).collect(), // 0 to 3
            injected: agents().map(|a| detector.is_anomalous(a)).collect(),
            edges: network.edges().to_vec(),
            split,
        }
    }

    /// The picture as an SVG document.
    pub fn svg(&self) -> String {
        let agents = self.zones.len();
        let radius = (TAU * self.ring() / agents as f64 * 0.3).clamp(1.5, 11.0);
        let class = |&[a, b]: &[u32; 2]| {
            let cut = |agent: u32| u32::from(self.zones[agent as usize]) >= CUT;
            match (cut(a) || cut(b), self.split.inside(a) != self.split.inside(b)) {
                (true, _) => "cut",
                (_, true) => "apart",
                _ => "up",
            }
        };
        // edges that are up lie below those that are not
        let mut edges: Vec<(&[u32; 2], &str)> = self.edges.iter().map(|e| (e, class(e))).collect();
        edges.sort_by_key(|(_, class)| *class != "up");
        let (height, title) = (SIZE + LEGEND, self.title());
        let picture = html! {
            svg xmlns="http://www.w3.org/2000/svg" viewBox={ "0 0 " (SIZE) " " (height) } width=(SIZE) height=(height) {
                title { (title) }
                style { (PreEscaped(STYLE)) }
                rect width=(SIZE) height=(height) fill="#ffffff" {}
                text.h x="24" y="32" { (title) }
                g id="edges" {
                    @for (&[a, b], class) in edges {
                        path class=(class) d=(self.curve(a, b)) {}
                    }
                }
                (self.parts(radius))
                g id="agents" {
                    @for (agent, &zone) in (0u32..).zip(&self.zones) {
                        @let (x, y) = self.place(agent);
                        g {
                            title { "agent " (agent) ": " (Zone::of_number(u32::from(zone))) }
                            @if self.injected[agent as usize] { (ring(x, y, radius + 4.0)) }
                            (sign(zone, x, y, radius))
                        }
                    }
                }
                (self.legend())
            }
        };
        picture.into_string() + "\n"
    }

    fn title(&self) -> String {
        let Self { round, seed, .. } = self;
        let agents = self.zones.len();
        format!("{agents} agents, seed {seed}, after round {round} (from 0) while the network is split")
    }

    fn ring(&self) -> f64 {
        SIZE / 2.0 - 60.0
    }

    /// Where a point of the ring lies, counted in agents.
    fn at(&self, along: f64, radius: f64) -> (f64, f64) {
        let angle = TAU * along / self.zones.len() as f64;
        (SIZE / 2.0 + radius * libm::sin(angle), SIZE / 2.0 + 10.0 - radius * libm::cos(angle))
    }

    fn place(&self, agent: u32) -> (f64, f64) {
        self.at(f64::from(agent), self.ring())
    }

    /// An edge, bent inwards, so that edges along the ring can be told apart: the more the farther they lead.
    fn curve(&self, a: u32, b: u32) -> String {
        let ((x1, y1), (x2, y2)) = (self.place(a), self.place(b));
        let apart = a.abs_diff(b).min(self.zones.len() as u32 - a.abs_diff(b)); // few agents
        let pulled = (0.95 - 0.07 * f64::from(apart)).max(0.6);
        let (cx, cy) = (SIZE / 2.0, SIZE / 2.0 + 10.0);
        let towards = |from: f64, to: f64, centre: f64| centre + ((from + to) / 2.0 - centre) * pulled;
        let (x, y) = (towards(x1, x2, cx), towards(y1, y2, cy));
        format!("M {x1:.1} {y1:.1} Q {x:.1} {y:.1} {x2:.1} {y2:.1}")
    }

    /// The arc of the smaller part.
    fn parts(&self, radius: f64) -> Markup {
        let inside: Vec<u32> = (0..self.zones.len() as u32).filter(|&a| self.split.inside(a)).collect(); // few
        let before = |a: u32| (a + self.zones.len() as u32 - 1) % self.zones.len() as u32; // few
        let first = inside.iter().copied().find(|&a| !self.split.inside(before(a))).unwrap_or(0);
        let (start, length) = (f64::from(first) - 0.5, inside.len() as f64);
        let out = self.ring() + radius + 14.0;
        let ((x1, y1), (x2, y2)) = (self.at(start, out), self.at(start + length, out));
        let large = u8::from(2 * inside.len() > self.zones.len());
        let path = format!("M {x1:.1} {y1:.1} A {out:.1} {out:.1} 0 {large} 1 {x2:.1} {y2:.1}");
        html! { path.part id="part" d=(path) {} }
    }

    fn legend(&self) -> Markup {
        let top = SIZE + 12.0;
        let column = |at: usize| 24.0 + 220.0 * at as f64;
        let count = |zone: u8| self.zones.iter().filter(|z| **z == zone).count();
        let lines = [
            ("up", "edge that is up"),
            ("cut", "cut: an end is quarantined"),
            ("apart", "down: between the parts"),
        ];
        html! {
            g id="legend" {
                @for zone in Zone::ALL {
                    @let number = zone as u8;
                    @let x = column(usize::from(number));
                    (sign(number, x + 8.0, top, 8.0))
                    text x=(fixed(x + 26.0)) y=(fixed(top + 5.0)) { (zone) ": " (count(number)) }
                }
                @for (at, (class, text)) in lines.into_iter().enumerate() {
                    @let x = column(at);
                    path class=(class) d={ "M " (fixed(x)) " " (fixed(top + 40.0)) " h 20" } {}
                    text x=(fixed(x + 26.0)) y=(fixed(top + 45.0)) { (text) }
                }
                (ring(column(0) + 8.0, top + 80.0, 8.0))
                text x=(fixed(column(0) + 26.0)) y=(fixed(top + 85.0)) { "anomalous at some time" }
                line.part x1=(fixed(column(1))) y1=(fixed(top + 80.0)) x2=(fixed(column(1) + 20.0)) y2=(fixed(top + 80.0)) {}
                text x=(fixed(column(1) + 26.0)) y=(fixed(top + 85.0)) { "the smaller part" }
            }
        }
    }
}

/// A number with one decimal.
fn fixed(value: f64) -> String {
    format!("{value:.1}")
}

fn ring(x: f64, y: f64, radius: f64) -> Markup {
    html! { circle.injected cx=(fixed(x)) cy=(fixed(y)) r=(fixed(radius)) {} }
}

/// The sign of a zone: a disc, a square, a triangle, a cross.
fn sign(zone: u8, x: f64, y: f64, r: f64) -> Markup {
    let colour = COLOURS[usize::from(zone)];
    let point = |dx: f64, dy: f64| format!("{:.1},{:.1}", x + dx * r, y + dy * r);
    let points =
        |places: &[(f64, f64)]| places.iter().map(|&(dx, dy)| point(dx, dy)).collect::<Vec<_>>().join(" ");
    match zone {
        0 => html! { circle class="z0" cx=(fixed(x)) cy=(fixed(y)) r=(fixed(r)) fill=(colour) {} },
        1 => {
            let square = points(&[(-0.9, -0.9), (0.9, -0.9), (0.9, 0.9), (-0.9, 0.9)]);
            html! { polygon class="z1" points=(square) fill=(colour) {} }
        }
        2 => {
            html! { polygon class="z2" points=(points(&[(0.0, -1.2), (1.1, 0.8), (-1.1, 0.8)])) fill=(colour) {} }
        }
        _ => {
            let cross = format!(
                "M {} L {} M {} L {}",
                point(-1.0, -1.0),
                point(1.0, 1.0),
                point(1.0, -1.0),
                point(-1.0, 1.0)
            );
            html! { path class="z3" d=(cross) stroke=(colour) stroke-width="3" fill="none" {} }
        }
    }
}
