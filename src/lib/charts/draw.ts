import {
	BarController,
	BarElement,
	Chart,
	Filler,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	ScatterController
} from 'chart.js';

// Only what the two charts use. This file is what brings Chart.js in: it is loaded where a chart comes into view.
Chart.register(
	BarController,
	BarElement,
	Filler,
	LinearScale,
	LineElement,
	PointElement,
	RadarController,
	RadialLinearScale,
	ScatterController
);
Chart.defaults.responsive = false;
Chart.defaults.maintainAspectRatio = false;
Chart.defaults.events = [];

export { Chart };
