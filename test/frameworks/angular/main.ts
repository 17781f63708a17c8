// Angular's own packages come half compiled; this is the other half, which its own builder would run before.
import '@angular/compiler';
import { bootstrapApplication } from '@angular/platform-browser';
import { ClinicPage } from './app.js';

await bootstrapApplication(ClinicPage);
