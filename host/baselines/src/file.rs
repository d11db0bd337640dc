//! The file of a baseline: one canonical layout (see FORMAT.md), checked before anything is believed.

use crate::baseline::Baseline;
use crate::calibrate::{BINS, Histogram};
use crate::model::{Feature, Kind, Model, Node, Segment};
use crate::moments::Moments;
use crate::quantise::{Basis, Knot, Quantiser};
use accel_kernels::anomaly_score::{self, COMPONENT_WORDS, Component, FEATURES, MAX_COMPONENTS};
use accel_kernels::digest::{Digest, of_words};
use accel_kernels::fixed::{distance::BUCKETS, half};
use accel_kernels::moment_aggregation;
use std::collections::BTreeMap;
use std::io::{self, Read, Write};

/// The first bytes of the file.
const MAGIC: [u8; 4] = *b"ACBL";

/// The version of the layout.
const VERSION: u32 = 1;

/// Bytes of magic, version and length.
const HEAD: usize = 16;

/// Bytes of the digest.
const DIGEST: usize = 32;

/// Why a file is not a baseline.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ReadError {
    /// Reading failed.
    #[error("the baseline can't be read: {0}")]
    Io(#[from] io::Error),
    /// The file is something else.
    #[error("not a baseline: the file begins with {found:02x?}, a baseline with {MAGIC:02x?} (\"ACBL\")")]
    Magic {
        /// Its first bytes.
        found: Vec<u8>,
    },
    /// A layout or a kernel of another version.
    #[error("the baseline has version {found} of {what}, this program knows {known}: train again or update")]
    Version {
        /// Of what.
        what: &'static str,
        /// The version in the file.
        found: u32,
        /// The version that is known.
        known: u32,
    },
    /// The file ends early.
    #[error("the baseline is truncated: {found} bytes, {expected} expected")]
    Truncated {
        /// Bytes there are.
        found: u64,
        /// Bytes that the file announces.
        expected: u64,
    },
    /// Bytes follow the end.
    #[error("bytes follow the end of the baseline at byte {end}")]
    Trailing {
        /// The length of the baseline.
        end: u64,
    },
    /// The digest is that of other bytes.
    #[error("the baseline is damaged: its digest is {found}, that of its bytes {computed}")]
    Digest {
        /// The digest in the file.
        found: String,
        /// The digest of its bytes.
        computed: Digest,
    },
    /// A field has a value that means nothing.
    #[error("the baseline is malformed at byte {at}: {what} is {value}, {limit}")]
    Malformed {
        /// Where the field begins.
        at: u64,
        /// The field.
        what: &'static str,
        /// Its value.
        value: String,
        /// What it may be.
        limit: String,
    },
}

impl Baseline {
    /// Writes the file. Equal baselines give equal bytes.
    ///
    /// # Errors
    /// What the writer reports.
    pub fn write(&self, mut to: impl Write) -> io::Result<()> {
        to.write_all(&self.to_bytes())
    }

    /// The bytes of the file.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = MAGIC.to_vec();
        put(&mut bytes, VERSION.to_le_bytes());
        put(&mut bytes, [0; 8]);
        put_model(&mut bytes, &self.model);
        for m in &self.moments {
            put(&mut bytes, m.count.to_le_bytes());
            m.sums.iter().chain(&m.products).for_each(|s| put(&mut bytes, s.to_le_bytes()));
        }
        for h in &self.histograms {
            put(&mut bytes, (h.bins().len() as u32).to_le_bytes()); // fewer than 2^17
            for (bin, rows) in h.bins() {
                put(&mut bytes, bin.to_le_bytes());
                put(&mut bytes, rows.to_le_bytes());
            }
        }
        let length = (bytes.len() - HEAD) as u64;
        bytes[8..HEAD].copy_from_slice(&length.to_le_bytes());
        let digest = digest(&bytes);
        bytes.extend(digest.bytes());
        bytes
    }

    /// Reads a file to its end. Memory grows with the bytes that are there, not with what the file announces.
    ///
    /// # Errors
    /// [`ReadError`] with place and reason.
    pub fn read(mut from: impl Read) -> Result<Self, ReadError> {
        let mut bytes = Vec::new();
        (&mut from).take(HEAD as u64).read_to_end(&mut bytes)?;
        if !bytes.starts_with(&MAGIC) {
            return Err(ReadError::Magic { found: bytes[..bytes.len().min(4)].to_vec() });
        }
        let truncated = |found: usize, expected| ReadError::Truncated { found: found as u64, expected };
        if bytes.len() < HEAD {
            return Err(truncated(bytes.len(), (HEAD + DIGEST) as u64));
        }
        let mut head = Reader { bytes: &bytes, at: 4, end: HEAD };
        known("the layout", head.u32("version")?, VERSION)?;
        let body = head.u64("length")?;
        let expected = body.saturating_add((HEAD + DIGEST) as u64);
        (&mut from).take(expected - HEAD as u64).read_to_end(&mut bytes)?;
        if (bytes.len() as u64) < expected {
            return Err(truncated(bytes.len(), expected));
        }
        if from.read(&mut [0])? > 0 {
            return Err(ReadError::Trailing { end: expected });
        }
        let (content, stored) = bytes.split_at(bytes.len() - DIGEST);
        let computed = digest(content);
        if stored != computed.bytes() {
            let found = stored.iter().map(|b| format!("{b:02x}")).collect();
            return Err(ReadError::Digest { found, computed });
        }
        let mut reader = Reader { bytes: content, at: HEAD, end: content.len() };
        let baseline = reader.baseline()?;
        if reader.at != reader.end {
            return Err(reader.malformed(reader.at, "the rest", reader.end - reader.at, "0 bytes expected"));
        }
        Ok(baseline)
    }
}

/// The digest of a model: that of its part of the file.
pub(crate) fn model_digest(model: &Model) -> Digest {
    let mut bytes = Vec::new();
    put_model(&mut bytes, model);
    digest(&bytes)
}

/// SHA-256 of the number of bytes (8 bytes) and the bytes, filled up with zeros to a multiple of 4.
fn digest(bytes: &[u8]) -> Digest {
    let mut words = Vec::with_capacity(bytes.len() / 4 + 3);
    let length = bytes.len() as u64;
    words.extend([length as u32, (length >> 32) as u32]); // its halves
    for chunk in bytes.chunks(4) {
        let mut word = [0; 4];
        word[..chunk.len()].copy_from_slice(chunk);
        words.push(u32::from_le_bytes(word));
    }
    of_words(&words)
}

fn known(what: &'static str, found: u32, known: u32) -> Result<(), ReadError> {
    if found == known { Ok(()) } else { Err(ReadError::Version { what, found, known }) }
}

fn put<const N: usize>(to: &mut Vec<u8>, bytes: [u8; N]) {
    to.extend(bytes);
}

fn put_text(to: &mut Vec<u8>, text: &str) {
    put(to, (text.len() as u32).to_le_bytes()); // names and reasons are far shorter than 2^32
    to.extend(text.as_bytes());
}

fn put_model(to: &mut Vec<u8>, model: &Model) {
    put(to, anomaly_score::KERNEL.version.to_le_bytes());
    put(to, moment_aggregation::KERNEL.version.to_le_bytes());
    put(to, [number(&Kind::ALL, model.kind)]);
    put(to, model.seed.to_le_bytes());
    put(to, model.round.to_le_bytes());
    put_text(to, &model.reason);
    // all counts were held in u32, or are at most 16
    put(to, (model.features.len() as u32).to_le_bytes());
    for f in &model.features {
        let q = &f.quantiser;
        put_text(to, &f.name);
        put(to, q.centre.to_le_bytes());
        put(to, q.scale.to_le_bytes());
        put(to, [number(&Basis::ALL, q.basis)]);
        put(to, (q.knots.len() as u32).to_le_bytes());
        for knot in &q.knots {
            put(to, knot.at.to_le_bytes());
            put(to, knot.count.to_le_bytes());
        }
    }
    put(to, (model.segments.len() as u32).to_le_bytes());
    for s in &model.segments {
        put_text(to, &s.name);
        put(to, s.parent.to_le_bytes());
        put(to, s.node.to_le_bytes());
    }
    put(to, model.histograms.to_le_bytes());
    put(to, (model.nodes.len() as u32).to_le_bytes());
    for n in &model.nodes {
        put(to, n.segment.to_le_bytes());
        put(to, n.histogram.to_le_bytes());
        put(to, (n.components.len() as u32).to_le_bytes());
        n.components.iter().flat_map(Component::to_words).for_each(|w| put(to, w.to_le_bytes()));
    }
}

/// The place of a value in a list of all.
fn number<T: PartialEq>(all: &[T], value: T) -> u8 {
    all.iter().position(|v| *v == value).expect("the list has all") as u8 // short lists
}

/// Takes fields off bytes, and knows where it stands.
struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
    end: usize,
}

impl Reader<'_> {
    fn malformed(
        &self,
        at: usize,
        what: &'static str,
        value: impl ToString,
        limit: impl ToString,
    ) -> ReadError {
        ReadError::Malformed { at: at as u64, what, value: value.to_string(), limit: limit.to_string() }
    }

    fn take(&mut self, what: &'static str, length: usize) -> Result<&[u8], ReadError> {
        if length > self.end - self.at {
            let left = format!("{} bytes are left", self.end - self.at);
            return Err(self.malformed(self.at, what, format!("{length} bytes long"), left));
        }
        self.at += length;
        Ok(&self.bytes[self.at - length..self.at])
    }

    fn array<const N: usize>(&mut self, what: &'static str) -> Result<[u8; N], ReadError> {
        Ok(self.take(what, N)?.try_into().expect("so many were taken"))
    }

    fn u32(&mut self, what: &'static str) -> Result<u32, ReadError> {
        Ok(u32::from_le_bytes(self.array(what)?))
    }

    fn u64(&mut self, what: &'static str) -> Result<u64, ReadError> {
        Ok(u64::from_le_bytes(self.array(what)?))
    }

    fn finite(&mut self, what: &'static str) -> Result<f64, ReadError> {
        let at = self.at;
        let value = f64::from_le_bytes(self.array(what)?);
        if value.is_finite() {
            Ok(value)
        } else {
            Err(self.malformed(at, what, value, "a finite number is expected"))
        }
    }

    /// A number of at most `limit`.
    fn below(&mut self, what: &'static str, limit: usize) -> Result<u32, ReadError> {
        let at = self.at;
        let value = self.u32(what)?;
        if (value as usize) < limit {
            return Ok(value);
        }
        Err(self.malformed(at, what, value, format!("there are {limit}")))
    }

    /// How many items of at least `size` bytes follow, between `least` and `most`.
    fn count(
        &mut self,
        what: &'static str,
        (least, most): (usize, usize),
        size: usize,
    ) -> Result<usize, ReadError> {
        let at = self.at;
        let value = self.u32(what)? as usize;
        if value < least || value > most {
            return Err(self.malformed(at, what, value, format!("{least} to {most} are expected")));
        }
        if value.saturating_mul(size) > self.end - self.at {
            let left = self.end - self.at;
            return Err(self.malformed(at, what, value, format!("too many for the {left} bytes left")));
        }
        Ok(value)
    }

    fn text(&mut self, what: &'static str) -> Result<String, ReadError> {
        let at = self.at;
        let length = self.u32(what)? as usize;
        let bytes = self.take(what, length)?.to_vec();
        String::from_utf8(bytes).map_err(|_| self.malformed(at, what, "not UTF-8", "a text is expected"))
    }

    fn one_of<T: Copy>(&mut self, what: &'static str, all: &[T]) -> Result<T, ReadError> {
        let at = self.at;
        let [value] = self.array(what)?;
        all.get(usize::from(value))
            .copied()
            .ok_or_else(|| self.malformed(at, what, value, format!("there are {}", all.len())))
    }

    fn baseline(&mut self) -> Result<Baseline, ReadError> {
        let model = self.model()?;
        let mut baseline = Baseline::empty(model);
        for m in &mut baseline.moments {
            *m = self.moments(m.features())?;
        }
        for h in &mut baseline.histograms {
            *h = self.histogram()?;
        }
        Ok(baseline)
    }

    fn model(&mut self) -> Result<Model, ReadError> {
        known("anomaly_score", self.u32("version of anomaly_score")?, anomaly_score::KERNEL.version)?;
        known(
            "moment_aggregation",
            self.u32("version of moment_aggregation")?,
            moment_aggregation::KERNEL.version,
        )?;
        let kind = self.one_of("kind", &Kind::ALL)?;
        let seed = self.u64("seed")?;
        let round = self.u32("round")?;
        let reason = self.text("reason")?;
        let count = self.count("number of features", (1, FEATURES), 1)?;
        let features = (0..count).map(|_| self.feature()).collect::<Result<_, _>>()?;
        let segments = self.segments()?;
        let histograms = self.count("number of histograms", (1, u32::MAX as usize), 4)?;
        let count = self.count("number of baselines", (1, u32::MAX as usize), 12)?;
        let nodes =
            (0..count).map(|_| self.node(segments.len(), histograms)).collect::<Result<Vec<_>, _>>()?;
        let whole = |s: &Segment| (s.node as usize) < nodes.len();
        if !segments.iter().all(whole) || nodes[0].segment != 0 || nodes[0].histogram != 0 {
            return Err(self.malformed(
                self.at,
                "assignment of segments to baselines",
                "broken",
                "each has one",
            ));
        }
        Ok(Model { kind, seed, round, reason, features, segments, nodes, histograms: histograms as u32 }) // was one
    }

    fn feature(&mut self) -> Result<Feature, ReadError> {
        let name = self.text("name of a feature")?;
        let centre = self.finite("centre")?;
        let scale = self.finite("scale")?;
        let basis = self.one_of("basis of a scale", &Basis::ALL)?;
        let count = self.count("number of knots", (2, 1024), 10)?;
        let mut knots: Vec<Knot> = Vec::with_capacity(count);
        for _ in 0..count {
            let start = self.at;
            let knot =
                Knot { at: self.finite("knot")?, count: i16::from_le_bytes(self.array("count of a knot")?) };
            if knots.last().is_some_and(|last| knot.at <= last.at || knot.count < last.count) {
                return Err(self.malformed(start, "knot", knot.at, "knots rise"));
            }
            knots.push(knot);
        }
        Ok(Feature { name, quantiser: Quantiser { centre, scale, basis, knots } })
    }

    fn segments(&mut self) -> Result<Vec<Segment>, ReadError> {
        let start = self.at;
        let count = self.count("number of segments", (1, u32::MAX as usize), 12)?;
        let mut segments: Vec<Segment> = Vec::with_capacity(count);
        for _ in 0..count {
            let at = self.at;
            let name = self.text("name of a segment")?;
            if segments.last().map_or(!name.is_empty(), |last| name <= last.name) {
                return Err(self.malformed(at, "name of a segment", name, "names rise, the first is empty"));
            }
            let parent = self.below("segment above", count)?;
            segments.push(Segment { name, parent, node: self.u32("baseline of a segment")? });
        }
        // as deep as there are columns and groups: a longer way is a ring
        let deep = |s: usize| crate::segments::upwards(&segments, s).nth(64).is_some();
        if segments[0].node != 0 || segments[0].parent != 0 || (0..count).any(deep) {
            return Err(self.malformed(start, "hierarchy", "broken", "each way up ends at the first"));
        }
        Ok(segments)
    }

    fn node(&mut self, segments: usize, histograms: usize) -> Result<Node, ReadError> {
        let segment = self.below("segment of a baseline", segments)?;
        let histogram = self.below("histogram of a baseline", histograms)?;
        let count = self.count("number of components", (1, MAX_COMPONENTS), 4 * COMPONENT_WORDS)?;
        let components = (0..count).map(|_| self.component()).collect::<Result<_, _>>()?;
        Ok(Node { segment, histogram, components })
    }

    fn component(&mut self) -> Result<Component, ReadError> {
        let start = self.at;
        let words: Vec<u32> =
            (0..COMPONENT_WORDS).map(|_| self.u32("component")).collect::<Result<_, _>>()?;
        let halves = |from: usize, i: usize| half(words[from + i / 2], i % 2);
        let component = Component {
            means: std::array::from_fn(|i| halves(0, i)),
            rows: std::array::from_fn(|i| halves(8, i)),
            shifts: std::array::from_fn(|i| (words[76 + i / 4] >> (8 * (i % 4))) as u8), // 8 bits
            biases: std::array::from_fn(|i| words[80 + i] as i32),                       // reinterpreted
            constant: words[96],
        };
        match component.shifts.iter().find(|&&s| s > 31) {
            Some(shift) => Err(self.malformed(start, "shift of a component", shift, "the largest is 31")),
            None => Ok(component),
        }
    }

    fn moments(&mut self, features: usize) -> Result<Moments, ReadError> {
        let at = self.at;
        let mut moments = Moments::new(features);
        moments.count = self.u64("count of records")?;
        for sum in moments.sums.iter_mut().chain(&mut moments.products) {
            *sum = i128::from_le_bytes(self.array("sum")?);
        }
        if !moments.is_possible() {
            return Err(self.malformed(at, "moments", moments.count, "so many records can't have such sums"));
        }
        Ok(moments)
    }

    fn histogram(&mut self) -> Result<Histogram, ReadError> {
        let count = self.count("number of bins", (0, BUCKETS * BINS), 12)?;
        let mut bins = BTreeMap::new();
        let (mut last, mut total) = (None, 0u64);
        for _ in 0..count {
            let at = self.at;
            let bin = self.below("bin", BUCKETS * BINS)?;
            let rows = self.u64("rows of a bin")?;
            let sum = total.checked_add(rows);
            if rows == 0 || last.is_some_and(|last| bin <= last) || sum.is_none() {
                return Err(self.malformed(at, "bin", bin, "bins rise and are not empty"));
            }
            (last, total) = (Some(bin), sum.unwrap_or(total));
            bins.insert(bin, rows);
        }
        Ok(Histogram::from_bins(bins))
    }
}
