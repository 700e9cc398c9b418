/** How much is smoothed away, in square degrees, and how fine the grid of the file is. See world.mjs and ukraine.mjs. */
export const WORLD_COARSE = { weight: 0.003, farWeight: 0.15, grid: 1e4 }
export const WORLD_FINE = { weight: 0.002, grid: 3e4 }
export const UKRAINE_COARSE = { weight: 0.0003, grid: 4e3 }
export const WORLD_SKETCH = { weight: 0.1, grid: 1e4 }
export const UKRAINE_SKETCH = { weight: 0.001, grid: 3e3 }
