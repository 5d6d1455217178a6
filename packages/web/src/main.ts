import { createApp } from 'vue';
import App from './App.vue';
import { createGraphqlClient, provideGraphqlClient } from './graphql/client';
import { createWords } from './i18n';
import { createAppRouter } from './router';
import './ui/theme.css';

const app = createApp(App);
provideGraphqlClient(app, createGraphqlClient(location.origin));
app.use(createWords()).use(createAppRouter()).mount('#app');
