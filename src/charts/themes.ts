import type { ChartTheme, ChartTone } from '../domain/chart.js';

export interface Theme {
  ground: string;
  text: string;
  /** Of what is read second: labels, dates. */
  faint: string;
  /** Lines to measure by. */
  grid: string;
  tones: Readonly<Record<ChartTone, string>>;
}

/** On each ground every tone and text keeps a contrast of 3:1 at least. */
export const THEMES: Readonly<Record<ChartTheme, Theme>> = {
  light: {
    ground: '#ffffff',
    text: '#111827',
    faint: '#5b6472',
    grid: '#e6e9ee',
    tones: {
      main: '#2563eb',
      second: '#8b5cf6',
      third: '#0d9488',
      good: '#16a34a',
      warning: '#d97706',
      bad: '#dc2626',
      quiet: '#8a94a3',
    },
  },
  dark: {
    ground: '#111720',
    text: '#f3f5f8',
    faint: '#9aa6b6',
    grid: '#242d3a',
    tones: {
      main: '#60a5fa',
      second: '#a78bfa',
      third: '#2dd4bf',
      good: '#4ade80',
      warning: '#fbbf24',
      bad: '#f87171',
      quiet: '#6b7789',
    },
  },
};
