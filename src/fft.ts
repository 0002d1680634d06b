/** The names of `pn.fft`. */
export { fftfreq, fftshift, ifftshift, rfftfreq, type FrequencyOptions, type FrequencyType, type ShiftOptions } from './api/fourier/frequencies.js'
