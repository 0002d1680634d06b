/** The names of `pn.fft`. */
export { fftfreq, fftshift, ifftshift, rfftfreq, type FrequencyOptions, type FrequencyType, type ShiftOptions } from './api/fourier/frequencies.js'
export type { SignalType, SpectrumType } from './api/fourier/lines.js'
export { fft, hfft, ifft, ihfft, irfft, rfft } from './api/fourier/one.js'
export type { FourierAxesOptions, FourierNorm, FourierOptions } from './api/fourier/options.js'
export { fftn, ifftn, irfftn, rfftn } from './api/fourier/several.js'
