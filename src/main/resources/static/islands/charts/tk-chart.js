// A picture of the table that its attribute "for" names: what is drawn and what is read cannot differ. Drawn for paper
// without colours: lines differ by dashes and markers, bars by filling, and numbers stand beside them. To a screen reader
// the picture is one image with the table's caption; the numbers are in the table.
const INK = '#1b2430';
const MUTED = '#566171';
const LINE = '#dfe3e8';
const FACE = {size: 12, family: '"Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif'};

class TkChart extends HTMLElement {
  #chart = null;

  connectedCallback() {
    const table = document.getElementById(this.getAttribute('for'));
    if (!window.Chart || !table || this.#chart) return;
    const canvas = document.createElement('canvas');
    canvas.setAttribute('role', 'img');
    canvas.setAttribute('aria-label', table.caption?.textContent.trim() ?? '');
    this.append(canvas);
    const read = reading(table);
    if (this.getAttribute('kind') === 'bar') this.style.height = `${Math.max(12, read.labels.length * 2.75 + 4)}rem`;
    this.#chart = new window.Chart(canvas, this.getAttribute('kind') === 'bar' ? bars(read) : lines(read));
  }

  disconnectedCallback() {
    this.#chart?.destroy();
    this.#chart = null;
    this.replaceChildren();
  }
}

/** Rows of a table: the first cell names, the others are a value each; what has no value leaves a gap. */
function reading(table) {
  const rows = [...table.tBodies[0].rows];
  const names = [...table.tHead.rows[0].cells].slice(1).map((cell) => cell.textContent.trim());
  return {
    labels: rows.map((row) => row.cells[0].firstElementChild?.textContent.trim() ?? row.cells[0].textContent.trim()),
    breaks: rows.map((row) => row.dataset.break ?? null),
    series: names.map((name, i) => ({
      name,
      values: rows.map((row) => value(row.cells[i + 1])),
      written: rows.map((row) => row.cells[i + 1].textContent.trim()),
    })),
  };
}

const value = (cell) => (cell.dataset.value === undefined ? null : Number(cell.dataset.value));

function lines(read) {
  return {
    type: 'line',
    data: {
      labels: read.labels,
      datasets: read.series.map((one, i) => ({
        label: one.name, data: one.values, written: one.written, borderColor: INK, backgroundColor: '#fff', borderWidth: 2,
        borderDash: i === 0 ? [] : [6, 4], pointStyle: i === 0 ? 'circle' : 'rect', pointRadius: 4, pointBorderWidth: 2, spanGaps: false,
        // a line across a new definition would compare what cannot be compared
        segment: {borderColor: (part) => (read.breaks[part.p1DataIndex] ? 'transparent' : undefined)},
      })),
    },
    options: common(read, {layout: {padding: {top: 24, right: 24}}}),
    plugins: [numbers, breaks(read)],
  };
}

function bars(read) {
  return {
    type: 'bar',
    data: {
      labels: read.labels,
      datasets: read.series.map((one, i) => ({
        label: one.name, data: one.values, written: one.written, borderColor: INK, borderWidth: 1,
        backgroundColor: i === 0 ? '#3b5c86' : hatching(), barPercentage: 0.85, categoryPercentage: 0.8,
      })),
    },
    options: common(read, {indexAxis: 'y', layout: {padding: {right: 56}}}),
    plugins: [numbers],
  };
}

function common(read, more) {
  const isLying = more.indexAxis === 'y';
  const amounts = {beginAtZero: true, grid: {color: LINE}, border: {display: false}, ticks: {color: MUTED, font: FACE, precision: 0, callback: dotted}};
  const places = {grid: {display: false}, ticks: {color: INK, font: FACE, autoSkip: false}};
  return {
    ...more,
    animation: false,
    responsive: true,
    maintainAspectRatio: false,
    scales: isLying ? {x: amounts, y: places} : {x: places, y: amounts},
    plugins: {
      legend: {display: read.series.length > 1, labels: {color: INK, font: FACE, usePointStyle: !isLying}},
      tooltip: {callbacks: {label: (at) => `${at.dataset.label}: ${at.dataset.written[at.dataIndex]}`}},
    },
  };
}

/** As the office writes numbers, whatever language the page has. */
function dotted(number) {
  return new Intl.NumberFormat('vi-VN', {maximumFractionDigits: 4}).format(number);
}

/** The number at every point and every bar, as it stands in the table. */
const numbers = {
  id: 'numbers',
  afterDatasetsDraw(chart) {
    const {ctx} = chart;
    const isLying = chart.options.indexAxis === 'y';
    ctx.save();
    ctx.fillStyle = INK;
    ctx.font = `${FACE.size}px ${FACE.family}`;
    ctx.textAlign = isLying ? 'left' : 'center';
    ctx.textBaseline = isLying ? 'middle' : 'bottom';
    chart.data.datasets.forEach((set, i) => {
      if (!chart.isDatasetVisible(i)) return;
      chart.getDatasetMeta(i).data.forEach((mark, j) => {
        const known = set.data[j] !== null;
        if (known) ctx.fillText(set.written[j], mark.x + (isLying ? 6 : 0), mark.y - (isLying ? 0 : 8));
        else if (isLying) ctx.fillText(set.written[j], chart.scales.x.left + 6, mark.y);
      });
    });
    ctx.restore();
  },
};

/** A dashed line before the first period of a new definition. */
function breaks(read) {
  return {
    id: 'breaks',
    afterDraw(chart) {
      const {ctx, chartArea: area, scales: {x}} = chart;
      ctx.save();
      ctx.strokeStyle = MUTED;
      ctx.fillStyle = MUTED;
      ctx.font = `italic ${FACE.size - 1}px ${FACE.family}`;
      ctx.setLineDash([3, 3]);
      read.breaks.forEach((words, i) => {
        if (!words || i === 0) return;
        const at = (x.getPixelForValue(i - 1) + x.getPixelForValue(i)) / 2;
        ctx.beginPath();
        ctx.moveTo(at, area.top - 12);
        ctx.lineTo(at, area.bottom);
        ctx.stroke();
        const toTheLeft = at > (area.left + area.right) / 2;
        ctx.textAlign = toTheLeft ? 'right' : 'left';
        ctx.fillText(words, at + (toTheLeft ? -4 : 4), area.top - 8);
      });
      ctx.restore();
    },
  };
}

function hatching() {
  const tile = document.createElement('canvas');
  tile.width = tile.height = 8;
  const ctx = tile.getContext('2d');
  ctx.fillStyle = '#fff';
  ctx.fillRect(0, 0, 8, 8);
  ctx.strokeStyle = MUTED;
  ctx.lineWidth = 1.5;
  ctx.beginPath();
  for (const shift of [-8, 0, 8]) {
    ctx.moveTo(shift, 8);
    ctx.lineTo(shift + 8, 0);
  }
  ctx.stroke();
  return ctx.createPattern(tile, 'repeat');
}

customElements.define('tk-chart', TkChart);
